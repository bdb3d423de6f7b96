package gradients.schedules;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/**
 * A short run in which the learning rate grows from far too small to far too large; its losses tell which rates are
 * worth a try.
 *
 * <p>Source: L. N. Smith, <em>Cyclical learning rates for training neural networks</em>, 2017, section 3.3.
 */
public final class RangeTest {

    private RangeTest() {}

    /**
     * Returns lowest·(highest/lowest)^(step/(steps − 1)): every step multiplies the rate by the same factor, from the
     * lowest at step 0 to the highest at the last step.
     *
     * @param step from 0 to steps − 1
     * @param lowest above 0
     * @param highest above the lowest, finite
     * @param steps at least 2
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.7")
    public static double rate(int step, double lowest, double highest, int steps) {
        // TODO 12.7: Learning-rate range test
        // checkRange(step, lowest, highest, steps), below, is given.
        // Between the first and the last of 5 steps, how many times is the rate multiplied?
        throw new NotImplementedError("12.7 Learning-rate range test");
    }

    /**
     * Returns the index of the first loss that is not a number up to {@code factor} times the lowest loss before it, or
     * the number of losses if there is none: from there on the run has diverged.
     *
     * @param losses one for each step, 0 or more; they may become NaN or ∞
     * @param factor above 1, finite
     * @throws IllegalArgumentException if there are no losses, or if the factor is outside its range
     */
    @Task("12.7")
    public static int divergence(double[] losses, double factor) {
        // TODO 12.7: Learning-rate range test
        // checkLosses(losses, factor), below, is given.
        // Keep the lowest loss so far. The first loss has none before it; it diverges only if it is not finite.
        // What is NaN > 4 · lowest?
        throw new NotImplementedError("12.7 Learning-rate range test");
    }

    /**
     * Returns the rate at which the loss falls most steeply before the run diverges: the rates[i] with the most
     * negative (losses[i + 1] − losses[i])/(ln rates[i + 1] − ln rates[i]) among the steps before {@link #divergence}.
     *
     * @param rates one for each step, above 0, rising
     * @param losses one for each step, smoothed if they are noisy
     * @param factor as in {@link #divergence}
     * @throws IllegalArgumentException if there are not as many rates as losses, for the reasons of {@link
     *     #divergence}, or if the loss never falls before it diverges
     */
    @Task("12.7")
    public static double suggest(double[] rates, double[] losses, double factor) {
        // TODO 12.7: Learning-rate range test
        // checkRates(rates, losses), below, is given.
        // Rates that grow by factors are equally spaced in their logarithm: slopes are taken by ln rate, not by rate.
        // Both losses of a slope must lie before the divergence.
        throw new NotImplementedError("12.7 Learning-rate range test");
    }

    private static void checkRange(int step, double lowest, double highest, int steps) {
        Settings.requirePositive("lowest", lowest);
        if (!(highest > lowest && highest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "highest is " + highest + "; it must be finite and larger than lowest, " + lowest + ".");
        }
        if (steps < 2 || step < 0 || step >= steps) {
            throw new IllegalArgumentException(
                    "step is " + step + " of " + steps + "; at least 2 steps are needed, counted from 0.");
        }
    }

    private static void checkLosses(double[] losses, double factor) {
        if (losses.length == 0) {
            throw new IllegalArgumentException("losses is empty; at least one step is needed.");
        }
        if (!(factor > 1 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("factor is " + factor + "; it must be a finite number above 1.");
        }
    }

    private static void checkRates(double[] rates, double[] losses) {
        if (rates.length != losses.length) {
            throw new IllegalArgumentException(
                    "There are " + rates.length + " rates and " + losses.length + " losses; one of each per step.");
        }
        for (int i = 0; i < rates.length; i++) {
            if (!(rates[i] > 0 && (i == 0 || rates[i] > rates[i - 1]))) {
                throw new IllegalArgumentException(
                        "rates[" + i + "] is " + rates[i] + "; rates must be above 0 and rise from step to step.");
            }
        }
    }
}
