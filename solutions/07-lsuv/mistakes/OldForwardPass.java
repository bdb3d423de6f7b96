package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Each layer is calibrated on what the layers before it gave out before they were calibrated, as happens when all
 * activations are computed once, or when the layers are taken from the last to the first.
 *
 * @loses 7.4
 * @hint After layer 1 has been rescaled its outputs are different. Which layer must come first, and when do you run
 *     forward again?
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
