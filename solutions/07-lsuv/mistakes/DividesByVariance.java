package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The weights are divided by the variance instead of the standard deviation, so v becomes 1/v, then v again, for
 * ever.
 *
 * @loses 7.3 7.4
 * @hint Scaling W by s scales the variance by s². Which s turns variance v into 1?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(current.w().divide(variance), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
