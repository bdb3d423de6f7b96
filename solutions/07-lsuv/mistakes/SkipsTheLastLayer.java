package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The output layer is not calibrated: it keeps the weights it was given.
 *
 * @loses 7.4
 * @hint How many calibrations does a network of three layers have, and what is the variance of its last one?
 */
class Lsuv {

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        SimpleMatrix h = x;
        for (int i = 0; i < layers.size(); i++) {
            StopRule here = i < layers.size() - 1 ? rule : new StopRule(rule.tolerance(), 0);
            Calibration calibration = calibrateLayer(layers.get(i), h, here);
            calibrations.add(calibration);
            h = activation.apply(calibration.layer().preActivation(h));
        }
        return calibrations;
    }
}
