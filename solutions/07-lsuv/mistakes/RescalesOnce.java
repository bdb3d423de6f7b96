package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The weights are rescaled at most once, whatever the variance is afterwards.
 *
 * @loses 7.3 7.4
 * @hint With biases one division does not reach variance 1, because the biases do not shrink along. Measure again,
 *     and decide again.
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < Math.min(1, rule.maxRescalings())) {
            current = new DenseLayer(current.w().divide(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
