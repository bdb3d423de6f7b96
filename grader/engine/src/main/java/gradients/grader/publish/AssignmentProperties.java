package gradients.grader.publish;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.TaskSpec;

/** The file {@code assignment.properties}, from which the kit's scoreboard and hints know the tasks. */
final class AssignmentProperties {

    private AssignmentProperties() {}

    static String of(AssignmentSpec spec) {
        StringBuilder text =
                new StringBuilder("# Written by ./course publish. Hints inside: ./course-hint shows one at a time.\n");
        line(text, "id", spec.id());
        line(text, "title", spec.title());
        line(text, "package", spec.packageName());
        line(text, "style", Integer.toString(spec.style()));
        int number = 0;
        for (TaskSpec task : spec.tasks()) {
            String key = "task." + ++number;
            line(text, key, task.id());
            line(text, key + ".title", task.title());
            line(text, key + ".points", Integer.toString(task.points()));
            for (int hint = 0; hint < task.hints().size(); hint++) {
                line(text, key + ".hint." + (hint + 1), task.hints().get(hint));
            }
        }
        return text.toString();
    }

    /** Writes one property; a value needs escapes for backslashes, line breaks and a leading blank only. */
    private static void line(StringBuilder text, String key, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
        text.append(key)
                .append('=')
                .append(escaped.startsWith(" ") ? "\\" + escaped : escaped)
                .append('\n');
    }
}
