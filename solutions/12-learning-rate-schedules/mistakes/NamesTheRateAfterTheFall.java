package gradients.schedules;

/**
 * The rate at the lower end of the steepest fall is suggested.
 *
 * @loses 12.7
 * @hint The step from losses[i] to losses[i + 1] was made with which rate? Read the Javadoc once more.
 */
class RangeTest {

    public static double suggest(double[] rates, double[] losses, double factor) {
        checkRates(rates, losses);
        int end = divergence(losses, factor);
        double steepest = 0;
        double best = Double.NaN;
        for (int i = 0; i + 1 < end; i++) {
            double slope = (losses[i + 1] - losses[i]) / Math.log(rates[i + 1] / rates[i]);
            if (slope < steepest) {
                steepest = slope;
                best = rates[i + 1];
            }
        }
        if (Double.isNaN(best)) {
            throw new IllegalArgumentException("losses never fall before they diverge; begin with a smaller rate.");
        }
        return best;
    }
}
