package gradients.initialization;

/**
 * The gain is √2, whatever the slope.
 *
 * @loses 2.4
 * @hint What would the gain of a linear unit be, slope = 1?
 */
class Initialization {

    public static double leakyReluGain(double slope) {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number.");
        }
        return Math.sqrt(2);
    }
}
