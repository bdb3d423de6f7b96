package gradients.grader.grade;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One submission's grade for one assignment: what {@code grade.json} holds, field for field.
 *
 * @param schema always {@link #SCHEMA}
 * @param assignment the assignment's id, such as {@code "05-gradient-clipping"}
 * @param title the assignment's title
 * @param submission name of the submission, usually the student's
 * @param commit Git commit of the submission, or empty where unknown
 * @param seed what the hidden inputs were drawn from
 * @param outcome {@link #GRADED}, {@link #NOT_COMPILED} or {@link #GRADER_FAULT}
 * @param isolation level the student's code ran at: {@code "namespaces"} or {@code "process"}
 * @param compileErrors empty unless NOT_COMPILED
 * @param fault what went wrong on our side; empty unless GRADER_FAULT
 * @param tampering files that differ from the released ones or do not belong, one sentence each
 * @param pictures what the submission's own code did, as far as it could be drawn
 * @param timings seconds by step, in the order of the steps; the only part that may differ between two runs
 */
public record Grade(
        String schema,
        String assignment,
        String title,
        String submission,
        String commit,
        String seed,
        double score,
        double maxScore,
        String outcome,
        String isolation,
        List<TaskResult> tasks,
        Style style,
        List<CompileError> compileErrors,
        String fault,
        List<String> tampering,
        List<Picture> pictures,
        Map<String, Double> timings) {

    /** Name and version of this model. */
    public static final String SCHEMA = "gradients/grade/v1";

    /** The outcome of a submission whose tests ran. */
    public static final String GRADED = "GRADED";

    /** The outcome of a submission that does not compile, so nothing was run. */
    public static final String NOT_COMPILED = "NOT_COMPILED";

    /** The outcome where the grader itself failed: the grade is withheld, it is no zero. */
    public static final String GRADER_FAULT = "GRADER_FAULT";

    /** Sums of equal shares miss the whole by less than this. */
    private static final double ROUNDING = 1e-6;

    public Grade {
        requireNonNull(assignment);
        requireNonNull(submission);
        requireNonNull(outcome);
        requireNonNull(style);
        Score.check(submission, score, maxScore);
        tasks = List.copyOf(tasks);
        compileErrors = List.copyOf(compileErrors);
        tampering = List.copyOf(tampering);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
    }

    /** Whether every point was earned. */
    @JsonIgnore
    public boolean isFull() {
        return !isWithheld() && score >= maxScore - ROUNDING;
    }

    /** Whether the grader failed, so that there is no score to speak of. */
    @JsonIgnore
    public boolean isWithheld() {
        return outcome.equals(GRADER_FAULT);
    }
}
