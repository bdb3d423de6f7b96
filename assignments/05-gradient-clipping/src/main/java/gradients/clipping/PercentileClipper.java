package gradients.clipping;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Clips by a limit that it learns from the norms of earlier steps. Today is judged by the past, and joins the past
 * afterwards.
 *
 * <p>Three rules make it safe. The first steps, for which there is no past yet, are held to a limit that you give. A
 * norm enters the history as at most {@value #GROWTH} times the limit that judged it: one spike cannot throw the next
 * limits up, while gradients that really grow are followed. Zero norms say nothing about the scale and are not
 * remembered.
 *
 * <p>The idea of a percentile as limit: P. Seetharaman and others, <em>AutoClip: Adaptive gradient clipping for source
 * separation networks</em>, 2020.
 */
public final class PercentileClipper {

    /** How many times the limit a norm may count in the history. */
    public static final double GROWTH = 2;

    private final double quantile;
    private final int capacity;
    private final int warmUp;
    private final double firstLimit;

    /**
     * @param quantile share of earlier norms that a limit lies above, in [0, 1], such as 0.9
     * @param capacity how many norms are remembered, at least 1; the oldest is forgotten first
     * @param warmUp how many norms must be remembered before the percentile is used, from 1 to the capacity
     * @param firstLimit limit until then, above 0
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public PercentileClipper(double quantile, int capacity, int warmUp, double firstLimit) {
        if (!(quantile >= 0 && quantile <= 1)) {
            throw new IllegalArgumentException("quantile is " + quantile + "; it must lie in [0, 1].");
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity is " + capacity + "; it must be at least 1.");
        }
        if (warmUp < 1 || warmUp > capacity) {
            throw new IllegalArgumentException(
                    "warmUp is " + warmUp + "; it must lie between 1 and the capacity, " + capacity + ".");
        }
        if (!(firstLimit > 0)) {
            throw new IllegalArgumentException("firstLimit is " + firstLimit + "; it must be a number above 0.");
        }
        this.quantile = quantile;
        this.capacity = capacity;
        this.warmUp = warmUp;
        this.firstLimit = firstLimit;
    }

    /**
     * Returns the q-quantile of the values, interpolated linearly. With the values sorted as x₀ ≤ … ≤ xₙ₋₁ and the rank
     * r = q·(n−1), it is xₖ + (r − k)·(xₖ₊₁ − xₖ) for k = ⌊r⌋, and xₙ₋₁ for q = 1.
     *
     * @param values n ≥ 1 numbers in any order, none of them NaN; they are left in their order
     * @param q in [0, 1]
     * @throws IllegalArgumentException if there are no values, or if q is NaN or outside [0, 1]
     */
    @Task("5.5")
    public static double percentile(double[] values, double q) {
        // TODO 5.5: Percentile
        // checkPercentile(values, q), below, is given: begin with it.
        // Sort a copy: the caller's array is not yours.
        // The rank q·(n−1) usually falls between two neighbours. Mix them by how close it lies to each.
        // For q = 1 there is no neighbour above.
        throw new NotImplementedError("5.5 Percentile");
    }

    /**
     * Returns the limit that the next call of {@link #clip} will use: the quantile of the remembered norms once
     * {@code warmUp} of them are remembered, and {@code firstLimit} before. Asking changes nothing.
     */
    @Task("5.6")
    public double limit() {
        // TODO 5.6: Percentile clipper
        // What must the clipper remember between calls? Give it a field for that, in the order of time.
        // Then this method is one question: is there enough of a past?
        throw new NotImplementedError("5.6 Percentile clipper");
    }

    /**
     * Returns the gradients clipped by their global norm to {@link #limit()}, and the norm before clipping. Then it
     * remembers the norm, counted as at most {@value #GROWTH}·limit, unless it is 0. Beyond the capacity the oldest
     * norm is forgotten.
     *
     * @param gradients one matrix for each parameter, of any shapes
     * @throws IllegalArgumentException if an entry or the norm is not finite; the clipper is then as if never called
     */
    @Task("5.6")
    public Clipped clip(List<SimpleMatrix> gradients) {
        // TODO 5.6: Percentile clipper
        // The order is everything: first the limit, from the past alone; then clip; only then remember.
        // Remember min(norm, GROWTH·limit) with the norm from before the clipping, and no zeros.
        // If GradientClipping throws, nothing may have been remembered.
        throw new NotImplementedError("5.6 Percentile clipper");
    }

    private static void checkPercentile(double[] values, double q) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values is empty; a percentile needs at least one value.");
        }
        if (!(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("q is " + q + "; it must lie in [0, 1].");
        }
    }
}
