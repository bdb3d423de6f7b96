package gradients.schedules;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/**
 * One cycle for the whole training: up to a high rate, and down to one far lower than where it began.
 *
 * <p>Source: L. N. Smith, N. Topin, <em>Super-convergence: very fast training of neural networks using large learning
 * rates</em>, 2018; with half waves of the cosine in place of straight lines, as PyTorch does by default.
 */
public final class OneCycle {

    private OneCycle() {}

    /**
     * Returns the rate on a half wave of the cosine from start at step 0 up to the peak at step {@code rise}, then on
     * another one down to the end at step {@code total}, where it stays.
     *
     * @param step t, from 0
     * @param start rate at step 0, above 0 and at most the peak
     * @param peak rate at step {@code rise}, above 0
     * @param end in [0, start]
     * @param rise steps of the rise, 0 or more, fewer than total; 0 begins at the peak
     * @param total T, at least 1
     * @throws IllegalArgumentException if a setting is outside its range
     */
    @Task("12.6")
    public static double rate(int step, double start, double peak, double end, int rise, int total) {
        // TODO 12.6: One cycle
        // The checks: requireStep, requirePositive for start, requireEnd(end, start),
        // requirePart("rise", rise, total), and requirePeak(start, peak), below.
        // Half a wave from a to b is a + ½·(b − a)·(1 − cos(π·p)), up or down. A private method can do both.
        // The way down counts its steps anew, and ends.
        throw new NotImplementedError("12.6 One cycle");
    }

    private static void requirePeak(double start, double peak) {
        if (!(peak >= start && peak < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "peak is " + peak + "; it must be finite and no smaller than start, " + start + ".");
        }
    }
}
