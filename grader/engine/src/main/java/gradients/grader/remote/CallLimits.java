package gradients.grader.remote;

import java.time.Duration;

/**
 * How much of a worker's time a submission gets.
 *
 * @param call for one call
 * @param total for all calls
 * @param restarts how often a lost worker is replaced
 */
public record CallLimits(Duration call, Duration total, int restarts) {

    /** What a grade uses. */
    public static final CallLimits DEFAULT = new CallLimits(Duration.ofSeconds(2), Duration.ofSeconds(20), 12);
}
