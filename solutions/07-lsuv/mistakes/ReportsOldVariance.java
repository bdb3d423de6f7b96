package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The reported variance was measured before the last rescaling.
 *
 * @loses 7.3 7.4
 * @hint The report is about the layer that you return. When was your number measured?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        double reported = variance;
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            reported = variance;
            current = new DenseLayer(current.w().divide(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, reported, rescalings);
    }
}
