package gradients.grader;

import gradients.grader.remote.CallLimits;
import java.time.Duration;

/**
 * How long the steps of a grade may take.
 *
 * @param calls for the submission's methods
 * @param compile for javac
 * @param style for checking the style of one file
 */
public record Deadlines(CallLimits calls, Duration compile, Duration style) {

    /** What a grade uses. */
    public static final Deadlines DEFAULT =
            new Deadlines(CallLimits.DEFAULT, Duration.ofSeconds(15), Duration.ofSeconds(10));
}
