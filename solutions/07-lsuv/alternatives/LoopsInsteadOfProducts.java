package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Computes the variance in double loops, and runs the whole network forward from x again before every layer.
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        double mean = 0;
        for (int n = 0; n < z.getNumRows(); n++) {
            for (int k = 0; k < z.getNumCols(); k++) {
                mean += z.get(n, k) / z.getNumElements();
            }
        }
        double variance = 0;
        for (int k = 0; k < z.getNumCols(); k++) {
            for (int n = 0; n < z.getNumRows(); n++) {
                variance += Math.pow(z.get(n, k) - mean, 2) / z.getNumElements();
            }
        }
        return variance;
    }

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        for (DenseLayer layer : layers) {
            SimpleMatrix h = x;
            for (Calibration before : calibrations) {
                h = activation.apply(before.layer().preActivation(h));
            }
            calibrations.add(calibrateLayer(layer, h, rule));
        }
        return calibrations;
    }
}
