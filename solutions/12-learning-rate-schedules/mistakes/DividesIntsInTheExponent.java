package gradients.schedules;

/**
 * The exponent step/scale is a quotient of two ints, so the exponential is a staircase.
 *
 * @loses 12.1
 * @hint What is 5/10 in Java? Cast one of the two to double.
 */
class Decay {

    public static double exponential(int step, double initial, double factor, int scale) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireFactor(factor);
        Settings.requireSteps("scale", scale);
        return initial * Math.pow(factor, step / scale);
    }
}
