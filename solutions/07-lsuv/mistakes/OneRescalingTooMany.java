package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The budget is compared with ≤, so one rescaling more than allowed takes place.
 *
 * @loses 7.3 7.4
 * @hint With maxRescalings = 0, how often does your loop run?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings <= rule.maxRescalings()) {
            current = new DenseLayer(current.w().divide(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
