package gradients.initialization;

/**
 * The gain is √(1 / (1 + slope²)): the 2 is missing.
 *
 * @loses 2.4
 * @hint Put slope = 1: a linear unit keeps everything. What should its gain be?
 */
class Initialization {

    public static double leakyReluGain(double slope) {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number.");
        }
        return Math.sqrt(1 / (1 + slope * slope));
    }
}
