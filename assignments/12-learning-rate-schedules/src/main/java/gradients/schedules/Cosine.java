package gradients.schedules;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/**
 * Learning rates that follow half a wave of the cosine, from its top to its bottom.
 *
 * <p>Source: I. Loshchilov, F. Hutter, <em>SGDR: stochastic gradient descent with warm restarts</em>, 2017, equation 5.
 */
public final class Cosine {

    private Cosine() {}

    /**
     * Returns end + ½·(initial − end)·(1 + cos(π·p)) with progress p = min(step/total, 1); from step {@code total} on
     * the rate stays at the end.
     *
     * @param step t, from 0
     * @param initial rate at step 0, above 0
     * @param end rate from step {@code total} on, in [0, initial]
     * @param total T, at least 1
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.3")
    public static double anneal(int step, double initial, double end, int total) {
        // TODO 12.3: Cosine annealing
        // 1 + cos runs from 2 down to 0. Which factor makes that 1 down to 0?
        // After the last step the cosine would rise again.
        throw new NotImplementedError("12.3 Cosine annealing");
    }

    /**
     * Returns the cosine's rate at the step's place in its cycle. The cycles are first, first·multiplier,
     * first·multiplier², … steps long; each begins with the initial rate, and would reach the end just when the next
     * one begins.
     *
     * @param step t, from 0
     * @param initial rate at the first step of every cycle, above 0
     * @param end in [0, initial]
     * @param first steps of the first cycle, at least 1
     * @param multiplier how many times longer the next cycle is, at least 1
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.4")
    public static double warmRestarts(int step, double initial, double end, int first, int multiplier) {
        // TODO 12.4: Warm restarts
        // Take whole cycles away from the step, each longer than the one before, until it lies inside one.
        // Then the rate is anneal's for that place in a cycle of that length. With cycles of 10 steps, which place
        // has step 10?
        throw new NotImplementedError("12.4 Warm restarts");
    }
}
