package gradients.grader.report.github;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Commands to the GitHub Actions runner, and the wrapping that keeps other text from being taken for one. */
public final class WorkflowCommand {

    private static final int LONGEST_MESSAGE = 4096;

    private WorkflowCommand() {}

    /**
     * Returns {@code ::name key=value,…::message} on one line; empty properties are left out and a message is cut where
     * GitHub would cut it.
     */
    public static String of(String name, Map<String, String> properties, String message) {
        Map<String, String> given = new LinkedHashMap<>(properties);
        given.values().removeIf(String::isEmpty);
        StringBuilder command = new StringBuilder("::").append(name);
        String separator = " ";
        for (Map.Entry<String, String> property : given.entrySet()) {
            command.append(separator).append(property.getKey()).append('=').append(property(property.getValue()));
            separator = ",";
        }
        String cut = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE - 1) + "…" : message;
        return command.append("::").append(data(cut)).toString();
    }

    /**
     * Returns the text between {@code ::stop-commands::} and its end, so that the runner obeys nothing in it. The token
     * is made after the text and cannot be guessed.
     */
    public static String stopped(String text) {
        String token = UUID.randomUUID().toString();
        String end = text.endsWith("\n") ? "" : "\n";
        return "::stop-commands::" + token + "\n" + text + end + "::" + token + "::\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace("##[", "## [");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
