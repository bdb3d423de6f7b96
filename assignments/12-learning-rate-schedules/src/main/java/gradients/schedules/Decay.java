package gradients.schedules;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/**
 * Learning rates that only fall. Every method is a pure function of the step: asked twice, it says the same, in
 * whatever order. Steps are counted from 0, and step 0 has the initial rate.
 */
public final class Decay {

    private Decay() {}

    /**
     * Returns initial·factor^⌊step/every⌋: a staircase that falls once in {@code every} steps.
     *
     * @param step t, from 0
     * @param initial rate at step 0, above 0
     * @param factor in (0, 1]
     * @param every steps from one stair to the next, at least 1
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.1")
    public static double step(int step, double initial, double factor, int every) {
        // TODO 12.1: Step and exponential decay
        // The checks first, here as everywhere: Settings.requireStep(step),
        // Settings.requirePositive("initial", initial), Settings.requireFactor(factor) and
        // Settings.requireSteps("every", every).
        // For once, Java's division of two ints is just what you want.
        throw new NotImplementedError("12.1 Step and exponential decay");
    }

    /**
     * Returns initial·factor^(step/scale) with a real exponent: the same rates as {@link #step} at every stair's edge,
     * and a smooth curve between.
     *
     * @param step t, from 0
     * @param initial rate at step 0, above 0
     * @param factor in (0, 1]
     * @param scale steps in which the rate falls by the factor, at least 1
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.1")
    public static double exponential(int step, double initial, double factor, int scale) {
        // TODO 12.1: Step and exponential decay
        // And here Java's division of two ints would make a staircase of it.
        throw new NotImplementedError("12.1 Step and exponential decay");
    }

    /**
     * Returns end + (initial − end)·(1 − p)^power with progress p = min(step/total, 1): power 1 is a straight line
     * down, and from step {@code total} on the rate stays at the end.
     *
     * @param step t, from 0
     * @param initial rate at step 0, above 0
     * @param end rate from step {@code total} on, in [0, initial]
     * @param power above 0
     * @param total T, at least 1
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.2")
    public static double polynomial(int step, double initial, double end, double power, int total) {
        // TODO 12.2: Polynomial decay
        // Settings.requireEnd(end, initial) checks the end.
        // What would (1 − p)² do after the last step, if nobody held p at 1? And (1 − p)^½?
        throw new NotImplementedError("12.2 Polynomial decay");
    }
}
