package gradients.grader.course;

import static gradients.grader.course.Require.require;
import static gradients.grader.course.Require.text;

import java.util.List;

/**
 * One task of an assignment.
 *
 * @param id such as {@code "5.1"}
 * @param title a few words; they stand in the starter's TODO
 * @param points shared evenly by the task's hidden tests
 * @param hints from a question that points at the idea to nearly the line of code
 */
public record TaskSpec(String id, String title, int points, List<String> hints) {

    /** A title longer than this would not fit on the starter's line with the exception. */
    private static final int LONGEST_TITLE = 60;

    public TaskSpec {
        require(text(id, "a task's id").matches("\\d+\\.\\d+"), "the task id \"%s\" needs the form \"5.1\".", id);
        text(title, "the title of task " + id);
        require(
                title.length() <= LONGEST_TITLE && title.lines().count() == 1,
                "the title of task %s has %d characters; at most %d on one line fit into the starter.",
                id,
                title.length(),
                LONGEST_TITLE);
        require(points > 0, "task %s has %d points; it needs at least 1.", id, points);
        hints = hints == null ? List.of() : List.copyOf(hints);
    }

    /** Returns what the starter's exception says: {@code "5.1 Clip by value"}. */
    public String label() {
        return id + " " + title;
    }
}
