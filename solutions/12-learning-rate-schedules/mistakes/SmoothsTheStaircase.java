package gradients.schedules;

/**
 * The staircase divides with fractions, so the rate falls at every step instead of once a stair.
 *
 * @loses 12.1
 * @hint At step 5 of a stair of 10, how many stairs have been taken? The answer is a whole number.
 */
class Decay {

    public static double step(int step, double initial, double factor, int every) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireFactor(factor);
        Settings.requireSteps("every", every);
        return initial * Math.pow(factor, (double) step / every);
    }
}
