package gradients.initialization;

/**
 * The gain is 2 / (1 + slope²): the root is missing.
 *
 * @loses 2.4
 * @hint The gain multiplies a standard deviation. Is what you have a factor of the variance?
 */
class Initialization {

    public static double leakyReluGain(double slope) {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number.");
        }
        return 2 / (1 + slope * slope);
    }
}
