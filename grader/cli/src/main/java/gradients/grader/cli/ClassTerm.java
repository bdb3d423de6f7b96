package gradients.grader.cli;

import gradients.grader.batch.Ticket;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.CourseSpec;
import gradients.grader.grade.Grade;
import gradients.grader.policy.Lateness;
import gradients.grader.policy.Policy;
import gradients.grader.report.gradebook.Deliveries;
import gradients.grader.report.gradebook.Mark.Delivery;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the term's dates and policy to the grades of a class. */
final class ClassTerm {

    private final Optional<CourseSpec> course;
    private final Deliveries deliveries;
    private final Map<String, Map<String, Lateness>> lateness = new HashMap<>();

    private ClassTerm(Optional<CourseSpec> course, Deliveries deliveries) {
        this.course = course;
        this.deliveries = deliveries;
    }

    /**
     * Returns the term.
     *
     * @param file of deliveries; may be null
     * @param tickets everything that is graded: free late days are shared by a student's assignments
     */
    static ClassTerm of(CourseFiles files, Path file, List<Ticket> tickets) {
        Optional<CourseSpec> course = files.hasCourse() ? Optional.of(files.course()) : Optional.empty();
        ClassTerm term =
                new ClassTerm(course, file == null ? Deliveries.NONE : ClassFiles.read(() -> Deliveries.read(file)));
        Map<String, Map<String, OffsetDateTime>> submitted = new HashMap<>();
        for (Ticket ticket : tickets) {
            Map<String, OffsetDateTime> own = submitted.computeIfAbsent(ticket.student(), name -> new HashMap<>());
            term.deliveries
                    .submitted(ticket.student(), ticket.assignment())
                    .ifPresent(time -> own.put(ticket.assignment(), time));
        }
        course.map(Policy::new)
                .ifPresent(policy -> submitted.forEach(
                        (student, times) -> term.lateness.put(student, policy.lateness(student, times))));
        return term;
    }

    /** Returns the class's title. */
    String title() {
        return course.map(spec -> spec.title() + ", " + spec.term()).orElse("Class");
    }

    /** Returns the grade with what counts of it. */
    Grade applyTo(Grade grade) {
        Lateness late = lateness.getOrDefault(grade.submission(), Map.of()).get(grade.assignment());
        return late == null
                ? grade.with(null)
                : grade.with(
                        new Policy(course.orElseThrow()).standing(grade, late).orElse(null));
    }

    /** Returns how the work came in. */
    Delivery delivery(Grade grade) {
        Delivery known = deliveries.of(grade.submission(), grade.assignment());
        boolean isLate = grade.standing() != null && grade.standing().daysLate() > 0;
        return isLate ? known.asLate() : known;
    }
}
