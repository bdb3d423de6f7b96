package gradients.grader.course;

import static gradients.grader.course.Require.present;
import static gradients.grader.course.Require.require;
import static gradients.grader.course.Require.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code assignments/course.yaml} says: the one file edited per term.
 *
 * @param timezone the zone of every date in the file
 * @param late what a late submission costs; nothing if left out
 * @param assignments those of this term, in its order
 * @param extensions later due dates for single students
 * @param counts which of several submissions counts; the last if left out
 * @param bonuses points given by hand
 */
public record CourseSpec(
        String title,
        String term,
        ZoneId timezone,
        LatePolicy late,
        List<Scheduled> assignments,
        List<Extension> extensions,
        Counting counts,
        List<Bonus> bonuses) {

    private static final String DATE = "uuuu-MM-dd HH:mm";

    public CourseSpec {
        text(title, "title");
        text(term, "term");
        present(timezone, "timezone");
        late = late == null ? LatePolicy.LENIENT : late;
        assignments = List.copyOf(present(assignments, "assignments"));
        Set<String> ids = new HashSet<>();
        for (Scheduled assignment : assignments) {
            require(ids.add(assignment.id), "assignments lists \"%s\" twice.", assignment.id);
        }
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
        counts = counts == null ? Counting.LAST : counts;
        bonuses = bonuses == null ? List.of() : List.copyOf(bonuses);
    }

    /** Returns when this student's work is due: the latest extension if there is one, else everyone's date. */
    public Optional<ZonedDateTime> due(String assignment, String student) {
        return extensions.stream()
                .filter(extension -> extension.assignment.equals(assignment) && extension.student.equals(student))
                .map(Extension::due)
                .max(LocalDateTime::compareTo)
                .or(() -> scheduled(assignment).map(Scheduled::due))
                .map(due -> due.atZone(timezone));
    }

    /** Returns what the instructor gave this student for the assignment, in the order of the file. */
    public List<Bonus> bonuses(String assignment, String student) {
        return bonuses.stream()
                .filter(bonus -> bonus.assignment.equals(assignment) && bonus.student.equals(student))
                .toList();
    }

    private Optional<Scheduled> scheduled(String id) {
        return assignments.stream().filter(entry -> entry.id.equals(id)).findFirst();
    }

    /**
     * An assignment's place in the term.
     *
     * @param release when students get it; null if open from the start
     * @param due null if it is never due
     */
    public record Scheduled(
            String id,

            @JsonFormat(pattern = DATE, lenient = OptBoolean.FALSE)
            LocalDateTime release,

            @JsonFormat(pattern = DATE, lenient = OptBoolean.FALSE)
            LocalDateTime due) {

        public Scheduled {
            text(id, "the id of an assignment");
            require(
                    release == null || due == null || release.isBefore(due),
                    "assignment %s is released at %s, which is not before it is due (%s).",
                    id,
                    release,
                    due);
        }
    }

    /**
     * A later due date for one student.
     *
     * @param student as the submission is named
     * @param reason for the instructor's memory; may be null
     */
    public record Extension(
            String student,
            String assignment,

            @JsonFormat(pattern = DATE, lenient = OptBoolean.FALSE)
            LocalDateTime due,

            String reason) {

        public Extension {
            text(student, "the student of an extension");
            text(assignment, "the assignment of the extension for " + student);
            present(due, "the due date of the extension for " + student);
        }
    }

    /** Which of several submissions of one student counts. */
    public enum Counting {
        /** The last one. */
        @JsonProperty("last")
        LAST,
        /** The one with the most points after the policy; the earlier of equals. */
        @JsonProperty("best")
        BEST,
        /** The last one that came in time; where none did, the first that came late. */
        @JsonProperty("last-in-time")
        LAST_IN_TIME
    }

    /**
     * Points given by hand; negative ones are taken off.
     *
     * @param reason the student reads it
     */
    public record Bonus(String student, String assignment, double points, String reason) {

        public Bonus {
            text(student, "the student of a bonus");
            text(assignment, "the assignment of the bonus for " + student);
            text(reason, "the reason of the bonus for " + student);
            require(
                    Double.isFinite(points) && Math.abs(points) <= AssignmentSpec.TOTAL,
                    "the bonus for %s is %s points; it needs to be at most %d.",
                    student,
                    points,
                    AssignmentSpec.TOTAL);
        }
    }
}
