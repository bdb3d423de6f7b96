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
 * @param submissions how many were graded after the first
 * @param first what the diagnosis of the very first took, which compiles the catalogue
 * @param grading what the others took, without their diagnosis
 * @param diagnosing what their diagnosis took
 */
public record DiagnosisCost(String assignment, int submissions, double first, double grading, double diagnosing) {

    private static final String DIAGNOSE = "diagnose";

    /** Returns what diagnosis adds to the time of grading. */
    public double share() {
        return diagnosing / grading;
    }

    /** Measures with this grader. */
    public static DiagnosisCost of(Grader grader, Benches benches, AssignmentSpec assignment) {
        KnownAnswers answers = benches.of(assignment).diagnoser().answers();
        List<Map<String, Double>> timings = answers.mistakes().stream()
                .map(mistake -> grader.grade(submission(assignment, answers, mistake), mistake.name()))
                .map(Grade::timings)
                .toList();
        double grading = 0;
        double diagnosing = 0;
        for (Map<String, Double> timing : timings.subList(1, timings.size())) {
            double all =
                    timing.values().stream().mapToDouble(Double::doubleValue).sum();
            diagnosing += timing.get(DIAGNOSE);
            grading += all - timing.get(DIAGNOSE);
        }
        return new DiagnosisCost(
                assignment.id(), timings.size() - 1, timings.get(0).get(DIAGNOSE), grading, diagnosing);
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
