package gradients.mini;

/**
 * The loop makes one turn too many.
 *
 * @loses 90.2
 * @hint How many turns does the loop make for n = 0?
 */
class Mini {

    public static double power(double base, int n) {
        double power = 1;
        for (int i = 0; i <= n; i++) {
            power *= base;
        }
        return power;
    }
}
