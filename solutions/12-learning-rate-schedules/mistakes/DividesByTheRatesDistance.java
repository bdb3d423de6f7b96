package gradients.schedules;

/**
 * Slopes are taken by the rate, not by its logarithm, so the smallest rates always look steepest.
 *
 * @loses 12.7
 * @hint From 0.001 to 0.01 is as far as from 0.1 to 1, on the axis that a range test is drawn on.
 */
class RangeTest {

    public static double suggest(double[] rates, double[] losses, double factor) {
        checkRates(rates, losses);
        int end = divergence(losses, factor);
        double steepest = 0;
        double best = Double.NaN;
        for (int i = 0; i + 1 < end; i++) {
            double slope = (losses[i + 1] - losses[i]) / (rates[i + 1] - rates[i]);
            if (slope < steepest) {
                steepest = slope;
                best = rates[i];
            }
        }
        if (Double.isNaN(best)) {
            throw new IllegalArgumentException("losses never fall before they diverge; begin with a smaller rate.");
        }
        return best;
    }
}
