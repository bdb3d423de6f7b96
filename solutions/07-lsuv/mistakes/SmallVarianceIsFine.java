package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The distance from 1 is taken without its absolute value, so a variance below 1 stops at once.
 *
 * @loses 7.3 7.4
 * @hint At variance 0.01, what is variance − 1, and is that within the tolerance?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (variance - 1 > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(current.w().divide(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
