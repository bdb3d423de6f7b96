package gradients.grader.worker.wire;

/** Bounds that every frame keeps, checked before anything is allocated. */
public final class Limits {

    /** Bytes of a frame. */
    public static final int FRAME = 64 << 20;

    /** How deep values may be nested. */
    public static final int DEPTH = 64;

    /** Elements of collections, object arrays and records in a frame, altogether. */
    public static final int ELEMENTS = 2_000_000;

    /** Characters of an exception's message. */
    public static final int MESSAGE = 2_000;

    /** Stack frames of an exception. */
    public static final int STACK = 8;

    private Limits() {}

    /** Returns the text, cut to the bound of messages. */
    public static String cut(String text) {
        return text.length() <= MESSAGE ? text : text.substring(0, MESSAGE) + "…";
    }
}
