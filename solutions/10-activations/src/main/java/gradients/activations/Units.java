package gradients.activations;

import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** How many units of a layer pass a gradient on, seen from their slopes f′(z) on one batch. */
public final class Units {

    private Units() {}

    /**
     * Returns the share of the entries whose slope is smaller than the threshold in magnitude: |f′(z)| < threshold.
     *
     * @param slopes N×D, f′(z) for N samples and D units
     * @param threshold above 0 and finite
     * @return in [0, 1]
     * @throws IllegalArgumentException if there are no slopes, or if the threshold is not above 0, infinite or NaN
     */
    @Task("10.6")
    public static double saturated(SimpleMatrix slopes, double threshold) {
        // : checkSlopes(slopes), below, is given, and the threshold needs a check of your own.
        // : GELU and Swish have negative slopes. Is −0.1 smaller than 0.01 in magnitude?
        // : A share of two ints: what is 3/4 in Java?
        checkSlopes(slopes);
        if (!(threshold > 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold is " + threshold + "; it must be a finite number above 0.");
        }
        return Matrices.map(slopes, slope -> Math.abs(slope) < threshold ? 1 : 0)
                        .elementSum()
                / slopes.getNumElements();
    }

    /**
     * Returns the share of the units that are dead on this batch: their slope is exactly 0 for every sample.
     *
     * @param slopes N×D, f′(z) for N samples and D units
     * @return in [0, 1]
     * @throws IllegalArgumentException if there are no slopes
     */
    @Task("10.6")
    public static double dead(SimpleMatrix slopes) {
        // : A unit is a column. One sample for which it is awake keeps it alive.
        // : The slopes of a column may add up to 0 without being 0.
        checkSlopes(slopes);
        SimpleMatrix awake = Matrices.columnSums(Matrices.map(slopes, slope -> slope == 0 ? 0 : 1));
        return Matrices.map(awake, samples -> samples == 0 ? 1 : 0).elementSum() / slopes.getNumCols();
    }

    private static void checkSlopes(SimpleMatrix slopes) {
        if (slopes.getNumElements() == 0) {
            throw new IllegalArgumentException(
                    "slopes has shape " + Matrices.shape(slopes) + "; at least one sample and one unit are needed.");
        }
    }
}
