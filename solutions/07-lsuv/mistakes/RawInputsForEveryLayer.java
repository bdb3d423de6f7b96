package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Every layer is calibrated on normal noise of its own width instead of on what the layers before it produce.
 *
 * @loses 7.4
 * @hint Layer 3 never sees x, and never sees noise. What does it see?
 */
class Lsuv {

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        SimpleMatrix h = x;
        for (DenseLayer layer : layers) {
            calibrations.add(calibrateLayer(layer, h, rule));
            h = Matrices.normal(x.getNumRows(), layer.w().getNumCols(), 1, new Random(1));
        }
        return calibrations;
    }
}
