package gradients.schedules;

/**
 * The staircase is walked down stair by stair, and the exponential goes through the logarithm.
 */
class Decay {

    public static double step(int step, double initial, double factor, int every) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireFactor(factor);
        Settings.requireSteps("every", every);
        double rate = initial;
        for (int stair = every; stair <= step; stair += every) {
            rate *= factor;
        }
        return rate;
    }

    public static double exponential(int step, double initial, double factor, int scale) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireFactor(factor);
        Settings.requireSteps("scale", scale);
        return initial * Math.exp(Math.log(factor) * step / scale);
    }
}
