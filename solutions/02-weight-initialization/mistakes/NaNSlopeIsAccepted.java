package gradients.initialization;

/**
 * A slope of NaN gives a gain of NaN, and no error.
 *
 * @loses 2.4
 * @hint NaN here is NaN in every weight. Refuse it at the door, naming slope.
 */
class Initialization {

    public static double leakyReluGain(double slope) {
        return Math.sqrt(2 / (1 + slope * slope));
    }
}
