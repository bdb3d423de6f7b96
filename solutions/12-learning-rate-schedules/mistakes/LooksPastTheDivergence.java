package gradients.schedules;

/**
 * Falls after the divergence count, although the run is lost by then.
 *
 * @loses 12.7
 * @hint A loss of 9 that falls back to 5 falls steeply. Would you train with that rate?
 */
class RangeTest {

    public static double suggest(double[] rates, double[] losses, double factor) {
        checkRates(rates, losses);
        checkLosses(losses, factor);
        double steepest = 0;
        double best = Double.NaN;
        for (int i = 0; i + 1 < losses.length; i++) {
            double slope = (losses[i + 1] - losses[i]) / Math.log(rates[i + 1] / rates[i]);
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
