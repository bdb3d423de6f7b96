package gradients.schedules;

/**
 * Divergence is losses[i] > factor·lowest, which is false for NaN, so a run of NaN never diverges.
 *
 * @loses 12.7
 * @hint What is NaN > 4? A loss that is not a finite number has diverged for certain.
 */
class RangeTest {

    public static int divergence(double[] losses, double factor) {
        checkLosses(losses, factor);
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < losses.length; i++) {
            if (losses[i] > factor * lowest) {
                return i;
            }
            lowest = Math.min(lowest, losses[i]);
        }
        return losses.length;
    }
}
