package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The budget of rescalings is shared by all layers, so the later ones come away empty-handed.
 *
 * @loses 7.4
 * @hint maxRescalings belongs to one layer. How many are left for layer 2 when layer 1 has used them all?
 */
class Lsuv {

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        SimpleMatrix h = x;
        int left = rule.maxRescalings();
        for (DenseLayer layer : layers) {
            Calibration calibration = calibrateLayer(layer, h, new StopRule(rule.tolerance(), left));
            left -= calibration.rescalings();
            calibrations.add(calibration);
            h = activation.apply(calibration.layer().preActivation(h));
        }
        return calibrations;
    }
}
