package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * Each column of W is divided by the deviation of its own unit, as if this were batch normalisation.
 *
 * @loses 7.3 7.4
 * @hint LSUV has one number for a whole layer. By how many different factors do you divide?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            SimpleMatrix z = current.preActivation(x);
            SimpleMatrix w = current.w().copy();
            for (int k = 0; k < w.getNumCols(); k++) {
                w.setColumn(k, w.getColumn(k).divide(Math.sqrt(variance(z.getColumn(k)))));
            }
            current = new DenseLayer(w, current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
