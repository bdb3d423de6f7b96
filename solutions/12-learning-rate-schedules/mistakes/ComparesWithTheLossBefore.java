package gradients.schedules;

/**
 * A loss is compared with the one just before it, so a loss that doubles at every step never diverges.
 *
 * @loses 12.7
 * @hint What does your method say of 1, 2, 4, 8, 16, with factor 4?
 */
class RangeTest {

    public static int divergence(double[] losses, double factor) {
        checkLosses(losses, factor);
        for (int i = 0; i < losses.length; i++) {
            if (!Double.isFinite(losses[i]) || i > 0 && losses[i] > factor * losses[i - 1]) {
                return i;
            }
        }
        return losses.length;
    }
}
