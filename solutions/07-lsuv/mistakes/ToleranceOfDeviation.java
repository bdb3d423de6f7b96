package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The tolerance is compared with |√variance − 1|, which is about half as large as |variance − 1|.
 *
 * @loses 7.3
 * @hint The rule speaks of the variance. At variance 1.15 and tolerance 0.1: is the layer done?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(Math.sqrt(variance) - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(current.w().divide(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
