package gradients.kit.ci;

/** A line that GitHub Actions takes as a command, with everything escaped that could end it early. */
final class WorkflowCommand {

    private WorkflowCommand() {}

    /** Returns an annotation at a line of a file; without a file where that is empty. */
    static String error(String file, int line, String title, String message) {
        String place = file.isEmpty() ? "" : "file=" + property(file) + ",line=" + Math.max(1, line) + ",";
        return "::error " + place + "title=" + property(title) + "::" + data(message);
    }

    static String notice(String title, String message) {
        return "::notice title=" + property(title) + "::" + data(message);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
