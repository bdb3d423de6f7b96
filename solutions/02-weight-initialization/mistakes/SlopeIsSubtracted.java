package gradients.initialization;

/**
 * The gain is √(2 / (1 − slope²)).
 *
 * @loses 2.4
 * @hint Does a leak let more of the signal through, or less? So must the weights be larger or smaller?
 */
class Initialization {

    public static double leakyReluGain(double slope) {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number.");
        }
        return Math.sqrt(2 / (1 - slope * slope));
    }
}
