package gradients.initialization;

/**
 * The gain is √(2 / (1 + slope)): the slope is not squared.
 *
 * @loses 2.4
 * @hint A signal scaled by the slope has its mean *square* scaled by what?
 */
class Initialization {

    public static double leakyReluGain(double slope) {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number.");
        }
        return Math.sqrt(2 / (1 + slope));
    }
}
