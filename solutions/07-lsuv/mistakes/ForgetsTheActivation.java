package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The pre-activation goes straight to the next layer; the activation is left out.
 *
 * @loses 7.4
 * @hint Between two layers stands the activation. What is the largest number that a layer behind a sigmoid can
 *     see?
 */
class Lsuv {

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        SimpleMatrix h = x;
        for (DenseLayer layer : layers) {
            Calibration calibration = calibrateLayer(layer, h, rule);
            calibrations.add(calibration);
            h = calibration.layer().preActivation(h);
        }
        return calibrations;
    }
}
