package gradients.grader.report.results;

import gradients.grader.grade.Grade;
import gradients.grader.report.gradebook.Mark.Delivery;
import gradients.grader.report.gradebook.Student;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code class.json} holds: which results belong to the class, and what is missing.
 *
 * @param schema always {@link #SCHEMA}
 * @param title what the class calls itself
 * @param roster in its order; empty where there is none
 * @param grades by student and assignment
 * @param skipped directories that could not be graded
 */
public record ClassIndex(String schema, String title, List<Student> roster, List<Entry> grades, List<Skip> skipped) {

    /** Name and version of this model. */
    public static final String SCHEMA = "gradients/class/v1";

    public ClassIndex {
        roster = List.copyOf(roster);
        grades = List.copyOf(grades);
        skipped = List.copyOf(skipped);
    }

    /**
     * One grade of the class, in short.
     *
     * @param points what counts
     * @param delivery how the work came in
     */
    public record Entry(
            String student,
            String assignment,
            String commit,
            String outcome,
            double points,
            double maxPoints,
            Delivery delivery) {

        /** Returns the grade in short. */
        public static Entry of(Grade grade, Delivery delivery) {
            return new Entry(
                    grade.submission(),
                    grade.assignment(),
                    grade.commit(),
                    grade.outcome(),
                    grade.points(),
                    grade.maxScore(),
                    delivery);
        }
    }

    /** A student whose work could not be graded, and why. */
    public record Skip(String student, String reason) {}

    /** Returns the students of the roster of whom nothing was graded and nothing skipped. */
    public List<Student> missing() {
        return roster.stream()
                .filter(student ->
                        grades.stream().noneMatch(entry -> entry.student().equals(student.id())))
                .filter(student ->
                        skipped.stream().noneMatch(skip -> skip.student().equals(student.id())))
                .toList();
    }

    /** Returns everybody: the roster, then those who are not on it, by name. */
    public List<Student> everybody() {
        List<String> known = roster.stream().map(Student::id).toList();
        List<Student> all = new ArrayList<>(roster);
        grades.stream()
                .map(Entry::student)
                .distinct()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> all.add(new Student(id, id, "", "", id, "", "")));
        return all;
    }
}
