package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The biases are divided by the standard deviation together with the weights.
 *
 * @loses 7.3 7.4
 * @hint The biases come back exactly as they were given. Which part of the layer does the recipe rescale?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(
                    current.w().divide(Math.sqrt(variance)), current.b().divide(Math.sqrt(variance)));
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
