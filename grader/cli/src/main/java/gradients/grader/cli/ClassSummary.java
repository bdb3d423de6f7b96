package gradients.grader.cli;

import gradients.grader.grade.Grade;
import gradients.grader.report.gradebook.Student;
import gradients.grader.report.results.ClassIndex;
import gradients.grader.report.results.ClassIndex.Entry;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Points;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/** What is told at the end of a run on a class: the result in a few lines, and everybody who needs a look. */
final class ClassSummary {

    private final ClassIndex index;

    ClassSummary(ClassIndex index) {
        this.index = index;
    }

    /** Returns the lines. */
    String text(Path results) {
        StringJoiner text = new StringJoiner("\n");
        long students = index.grades().stream().map(Entry::student).distinct().count();
        text.add(index.grades().size() + " submissions by " + students + " students: "
                + count(Grade.GRADED) + " graded, " + count(Grade.NOT_COMPILED) + " not compiled, "
                + count(Grade.GRADER_FAULT) + " withheld. Mean " + mean() + " points.");
        list(text, "Withheld by a fault of ours, no zero; run the same command again:", withheld());
        list(
                text,
                "Not graded, needs a look:",
                index.skipped().stream()
                        .map(skip -> skip.student() + ": " + skip.reason())
                        .toList());
        list(
                text,
                "On the roster, but nothing handed in:",
                index.missing().stream().map(ClassSummary::shown).toList());
        text.add("Results: " + results.toAbsolutePath().normalize() + " (dashboard.html, gradebook.csv)");
        return text.toString();
    }

    /** Returns the command's exit code. */
    int exitCode() {
        if (count(Grade.GRADER_FAULT) > 0) {
            return Course.OUR_FAULT;
        }
        boolean isFull = index.skipped().isEmpty()
                && index.grades().stream().allMatch(entry -> entry.points() >= entry.maxPoints());
        return isFull ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private long count(String outcome) {
        return index.grades().stream()
                .filter(entry -> entry.outcome().equals(outcome))
                .count();
    }

    private String mean() {
        return Points.text(index.grades().stream()
                .filter(entry -> !entry.outcome().equals(Grade.GRADER_FAULT))
                .mapToDouble(Entry::points)
                .average()
                .orElse(0));
    }

    private List<String> withheld() {
        return index.grades().stream()
                .filter(entry -> entry.outcome().equals(Grade.GRADER_FAULT))
                .map(entry -> entry.student() + ", " + entry.assignment())
                .toList();
    }

    private static String shown(Student student) {
        return student.name().isEmpty() ? student.id() : student.id() + " (" + student.name() + ")";
    }

    private static void list(StringJoiner text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.add(heading);
            lines.forEach(line -> text.add("  " + Plain.line(line)));
        }
    }
}
