package gradients.schedules;

/**
 * The rate with the lowest loss is suggested, which lies at the edge of the cliff.
 *
 * @loses 12.7
 * @hint Where the loss is lowest it has stopped falling. Where did it fall fastest?
 */
class RangeTest {

    public static double suggest(double[] rates, double[] losses, double factor) {
        checkRates(rates, losses);
        int best = 0;
        for (int i = 1; i < divergence(losses, factor); i++) {
            best = losses[i] < losses[best] ? i : best;
        }
        if (best == 0) {
            throw new IllegalArgumentException("losses never fall before they diverge; begin with a smaller rate.");
        }
        return rates[best];
    }
}
