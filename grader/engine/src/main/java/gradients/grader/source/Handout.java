package gradients.grader.source;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.TaskSpec;
import gradients.grader.course.UserError;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a handout that are generated: its task table and what its experiments print. */
public final class Handout {

    private static final String END = "<!-- end -->";
    private static final Pattern PRINTED = Pattern.compile("<!-- printed by (\\S+) -->");

    private final String path;
    private final String text;

    /**
     * @param path how messages name the handout
     */
    public Handout(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** Returns how messages name the handout. */
    public String path() {
        return path;
    }

    /** Returns the handout's text. */
    public String text() {
        return text;
    }

    /** Returns the classes whose output the handout shows, in its order. */
    public List<String> printers() {
        return PRINTED.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** Returns the handout with the table of the tasks and their points between its two comments. */
    public Handout withTasks(AssignmentSpec assignment) {
        StringBuilder table = new StringBuilder("| Task | What you write | Points |\n|---|---|---:|\n");
        for (TaskSpec task : assignment.tasks()) {
            row(table, task.id(), task.title().replace("|", "\\|"), String.valueOf(task.points()));
        }
        row(table, "", "Style: Checkstyle finds nothing", String.valueOf(assignment.style()));
        row(table, "", "**Total**", "**" + AssignmentSpec.TOTAL + "**");
        return replace("<!-- tasks -->", table.toString());
    }

    private static void row(StringBuilder table, String task, String what, String points) {
        table.append(("| " + task + " | " + what + " | " + points + " |\n").replace("|  |", "| |"));
    }

    /**
     * Returns the handout with this text where it shows what the class prints. A fence longer than any run of backticks
     * in the output keeps the output together.
     */
    public Handout withOutput(String className, String output) {
        String fence = "```";
        while (output.contains(fence)) {
            fence += "`";
        }
        String body = output.replace("\r\n", "\n").stripTrailing();
        return replace("<!-- printed by " + className + " -->", fence + "text\n" + body + "\n" + fence + "\n");
    }

    /** Returns whether the handout shows just this as what the class prints. */
    public boolean shows(String className, String output) {
        return withOutput(className, output).text.equals(text);
    }

    private Handout replace(String opening, String block) {
        int start = text.indexOf(opening);
        int end = start < 0 ? -1 : text.indexOf(END, start);
        if (end < 0) {
            throw new UserError(
                    path + " has no lines " + opening + " and " + END + "; put them where the block" + " belongs.");
        }
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        String lines = newline + block.replace("\n", newline);
        return new Handout(path, text.substring(0, start + opening.length()) + lines + text.substring(end));
    }
}
