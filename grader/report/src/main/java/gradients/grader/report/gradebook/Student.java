package gradients.grader.report.gradebook;

import static java.util.Objects.requireNonNull;

/**
 * One student of the roster; what is not known is empty.
 *
 * @param id names the submission
 * @param name such as {@code "Ada Lovelace"} or {@code "Lovelace, Ada"}
 * @param sisId the student information system's number
 * @param login user name where the class is taught: Canvas, GitHub
 * @param canvasId Canvas's own number
 */
public record Student(
        String id, String name, String email, String sisId, String login, String section, String canvasId) {

    public Student {
        requireNonNull(name);
        requireNonNull(email);
        requireNonNull(sisId);
        requireNonNull(login);
        requireNonNull(section);
        requireNonNull(canvasId);
        if (id.isBlank()) {
            throw new IllegalArgumentException("The student \"" + name + "\" has no id; it names the submission.");
        }
    }

    /** Returns all but the last word of the name, or what follows its comma. */
    public String firstName() {
        int comma = name.indexOf(',');
        return comma >= 0
                ? name.substring(comma + 1).strip()
                : name.substring(0, lastSpace()).strip();
    }

    /** Returns the last word of the name, or what stands before its comma. */
    public String lastName() {
        int comma = name.indexOf(',');
        return comma >= 0
                ? name.substring(0, comma).strip()
                : name.substring(lastSpace()).strip();
    }

    private int lastSpace() {
        return Math.max(0, name.strip().lastIndexOf(' '));
    }
}
