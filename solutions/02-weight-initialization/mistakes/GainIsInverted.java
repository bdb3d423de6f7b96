package gradients.initialization;

/**
 * The gain is √((1 + slope²) / 2), the reciprocal of the right one.
 *
 * @loses 2.4
 * @hint Where half is lost, must the weights be larger or smaller than before a linear unit?
 */
class Initialization {

    public static double leakyReluGain(double slope) {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number.");
        }
        return Math.sqrt((1 + slope * slope) / 2);
    }
}
