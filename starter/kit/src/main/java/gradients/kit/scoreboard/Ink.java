package gradients.kit.scoreboard;

/** Colours, where the output is a terminal. */
public enum Ink {
    /** For files and pipes. */
    NONE,
    /** For terminals. */
    ANSI;

    String good(String text) {
        return coloured("32", text);
    }

    String bad(String text) {
        return coloured("31", text);
    }

    String strong(String text) {
        return coloured("1", text);
    }

    private String coloured(String code, String text) {
        return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
