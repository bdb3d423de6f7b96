package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The first rescaling is done before the tolerance or the budget is looked at.
 *
 * @loses 7.3 7.4
 * @hint What should happen to a layer that is within the tolerance already, or with a budget of 0?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        do {
            current = new DenseLayer(current.w().divide(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        } while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings());
        return new Calibration(current, variance, rescalings);
    }
}
