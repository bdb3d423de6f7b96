package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Each layer is calibrated on the outputs of the uncalibrated layers before it.
 *
 * @loses 7.4
 * @hint After layer 1 has been rescaled its outputs are different. Run forward again with the new weights before
 *     you look at layer 2.
 */
class Lsuv {

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        SimpleMatrix h = x;
        for (DenseLayer layer : layers) {
            calibrations.add(calibrateLayer(layer, h, rule));
            h = activation.apply(layer.preActivation(h));
        }
        return calibrations;
    }
}
