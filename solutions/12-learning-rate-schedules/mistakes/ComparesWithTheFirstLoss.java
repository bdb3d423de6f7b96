package gradients.schedules;

/**
 * A loss is compared with the first one, not with the lowest so far.
 *
 * @loses 12.7
 * @hint A run went down from 8 to 1 and then up to 7. Has it diverged?
 */
class RangeTest {

    public static int divergence(double[] losses, double factor) {
        checkLosses(losses, factor);
        for (int i = 0; i < losses.length; i++) {
            if (!Double.isFinite(losses[i]) || losses[i] > factor * losses[0]) {
                return i;
            }
        }
        return losses.length;
    }
}
