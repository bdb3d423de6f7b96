package gradients.schedules;

/**
 * The exponential falls by the whole factor at every step; the scale is not used.
 *
 * @loses 12.1
 * @hint After how many steps should the rate have fallen by the factor once?
 */
class Decay {

    public static double exponential(int step, double initial, double factor, int scale) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireFactor(factor);
        Settings.requireSteps("scale", scale);
        return initial * Math.pow(factor, step);
    }
}
