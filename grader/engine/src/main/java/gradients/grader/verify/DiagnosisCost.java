package gradients.grader.verify;

import gradients.grader.Benches;
import gradients.grader.Grader;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.grade.Grade;
import gradients.grader.source.KnownAnswer;
import gradients.grader.source.KnownAnswers;
import gradients.grader.submission.Submission;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long it takes to grade the known mistakes of an assignment as a student's submissions, in seconds.
 *
 * @param submissions how many were graded
 * @param first what the diagnosis of the very first took, which reads the catalogue and compiles what it needs of it
 * @param grading what all took when the catalogue was compiled, without their diagnosis
 * @param diagnosing what their diagnosis took
 */
public record DiagnosisCost(String assignment, int submissions, double first, double grading, double diagnosing) {

    private static final String DIAGNOSE = "diagnose";

    /** Returns what diagnosis adds to the time of grading. */
    public double share() {
        return diagnosing / grading;
    }

    /**
     * Measures with this grader. Each submission is graded twice, and the second time counts: whoever grades a class
     * compiles the catalogue once.
     */
    public static DiagnosisCost of(Grader grader, Benches benches, AssignmentSpec assignment) {
        KnownAnswers answers = benches.of(assignment).diagnoser().answers();
        List<Map<String, Double>> first = timings(grader, assignment, answers);
        List<Map<String, Double>> again = timings(grader, assignment, answers);
        double all = again.stream()
                .flatMap(timing -> timing.values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        double diagnosing =
                again.stream().mapToDouble(timing -> timing.get(DIAGNOSE)).sum();
        return new DiagnosisCost(
                assignment.id(), again.size(), first.get(0).get(DIAGNOSE), all - diagnosing, diagnosing);
    }

    private static List<Map<String, Double>> timings(Grader grader, AssignmentSpec assignment, KnownAnswers answers) {
        return answers.mistakes().stream()
                .map(mistake -> grader.grade(submission(assignment, answers, mistake), mistake.name()))
                .map(Grade::timings)
                .toList();
    }

    private static Submission submission(AssignmentSpec assignment, KnownAnswers answers, KnownAnswer mistake) {
        TreeMap<String, String> sources = new TreeMap<>();
        for (String file : assignment.editable()) {
            String reference = answers.reference().get(file);
            sources.put(file, mistake.sources().getOrDefault(file, reference));
        }
        return new Submission(assignment, Path.of(""), "", sources, List.of(), List.of());
    }
}
