package gradients.mini;

/**
 * The loop counts backwards and never ends.
 *
 * @loses 90.2
 * @hint Which way does i go?
 */
class Mini {

    public static double power(double base, int n) {
        double power = 1;
        for (int i = 0; i < n + 1; i--) {
            power *= base;
            i = Math.max(i, -9);
        }
        return power;
    }
}
