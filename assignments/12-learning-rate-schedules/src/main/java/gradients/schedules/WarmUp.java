package gradients.schedules;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.function.IntToDoubleFunction;

/** Learning rates that rise before they fall: the first steps are the least reliable. */
public final class WarmUp {

    private WarmUp() {}

    /**
     * Returns peak·(step + 1)/warmUp during the first {@code warmUp} steps, and the peak from then on. The first step
     * has peak/warmUp, not 0: a step of length 0 would be wasted. The last step of the warm-up has the peak.
     *
     * @param step t, from 0
     * @param peak rate after the warm-up, above 0
     * @param warmUp steps of the warm-up, 0 or more; 0 means none
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.5")
    public static double linear(int step, double peak, int warmUp) {
        // TODO 12.5: Linear warm-up
        // The checks: requireStep, requirePositive for the peak, and requireCount("warmUp", warmUp).
        // For warmUp = 0 no step lies in the warm-up. Does your code divide by 0?
        throw new NotImplementedError("12.5 Linear warm-up");
    }

    /**
     * Returns {@link #linear} during the first {@code warmUp} steps, and from then on what the schedule says, which
     * counts its own steps from 0: its step 0 is the first one after the warm-up.
     *
     * @param step t, from 0
     * @param peak where the schedule begins, above 0
     * @param warmUp steps of the warm-up, 0 or more; 0 means none
     * @param schedule any schedule, from its own step to a rate
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.5")
    public static double then(int step, double peak, int warmUp, IntToDoubleFunction schedule) {
        // TODO 12.5: Linear warm-up
        // linear has the checks already, so call it first.
        // Which of its own steps is the schedule asked for at step warmUp, and at step warmUp + 1?
        throw new NotImplementedError("12.5 Linear warm-up");
    }
}
