package gradients.lsuv;

/**
 * When the calibration of a layer ends: at |variance − 1| ≤ tolerance, or after so many rescalings of its weights.
 *
 * @param tolerance how far from 1 the variance may stay, 0 or more; 0.02 is a good value
 * @param maxRescalings how often one layer's weights may be rescaled at most, 0 or more
 */
public record StopRule(double tolerance, int maxRescalings) {

    /**
     * @throws IllegalArgumentException if the tolerance is negative or NaN, or maxRescalings is negative
     */
    public StopRule {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance is " + tolerance + "; it must be 0 or more.");
        }
        if (maxRescalings < 0) {
            throw new IllegalArgumentException("maxRescalings is " + maxRescalings + "; it must be 0 or more.");
        }
    }
}
