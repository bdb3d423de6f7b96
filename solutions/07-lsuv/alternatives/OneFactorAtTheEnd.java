package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * Keeps the original weights and collects one factor, which is applied afresh at each measurement.
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        double factor = 1;
        DenseLayer current = layer;
        for (int rescalings = 0; ; rescalings++) {
            double variance = usableVariance(current, x);
            if (Math.abs(variance - 1) <= rule.tolerance() || rescalings == rule.maxRescalings()) {
                return new Calibration(current, variance, rescalings);
            }
            factor *= 1 / Math.sqrt(variance);
            current = new DenseLayer(layer.w().scale(factor), layer.b());
        }
    }
}
