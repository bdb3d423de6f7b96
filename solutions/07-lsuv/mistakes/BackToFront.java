package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The layers are calibrated from the last to the first, so that each one is spoilt by those calibrated after it.
 *
 * @loses 7.4
 * @hint Changing layer 1 changes what every later layer sees. Which one must come first?
 */
class Lsuv {

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        List<DenseLayer> current = new ArrayList<>(layers);
        for (int i = layers.size() - 1; i >= 0; i--) {
            SimpleMatrix h = x;
            for (DenseLayer before : current.subList(0, i)) {
                h = activation.apply(before.preActivation(h));
            }
            Calibration calibration = calibrateLayer(current.get(i), h, rule);
            current.set(i, calibration.layer());
            calibrations.add(0, calibration);
        }
        return calibrations;
    }
}
