package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The weights are rescaled in place: the layer that the caller passed is changed too.
 *
 * @loses 7.3 7.4
 * @hint After the call, print the layer that you were given. A record does not protect the matrix inside it: work
 *     on a new one.
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        double variance = usableVariance(layer, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            for (int i = 0; i < layer.w().getNumElements(); i++) {
                layer.w().set(i, layer.w().get(i) / Math.sqrt(variance));
            }
            variance = usableVariance(layer, x);
            rescalings++;
        }
        return new Calibration(layer, variance, rescalings);
    }
}
