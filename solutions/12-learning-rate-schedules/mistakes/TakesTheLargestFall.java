package gradients.schedules;

/**
 * The largest fall from one step to the next is taken, however far apart their rates are.
 *
 * @loses 12.7
 * @hint A slope is a fall divided by a distance. What is the distance here?
 */
class RangeTest {

    public static double suggest(double[] rates, double[] losses, double factor) {
        checkRates(rates, losses);
        int end = divergence(losses, factor);
        double steepest = 0;
        double best = Double.NaN;
        for (int i = 0; i + 1 < end; i++) {
            double fall = losses[i + 1] - losses[i];
            if (fall < steepest) {
                steepest = fall;
                best = rates[i];
            }
        }
        if (Double.isNaN(best)) {
            throw new IllegalArgumentException("losses never fall before they diverge; begin with a smaller rate.");
        }
        return best;
    }
}
