package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The weights are multiplied by the standard deviation instead of divided by it.
 *
 * @loses 7.3 7.4
 * @hint If the variance is too small, must the factor be above or below 1? Which way does yours go?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(current.w().scale(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
