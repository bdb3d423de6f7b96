package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The returned layer has zero biases instead of those it was given.
 *
 * @loses 7.3 7.4
 * @hint What do you hand to the constructor of the new layer as b?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(
                    current.w().divide(Math.sqrt(variance)), current.b().scale(0));
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
