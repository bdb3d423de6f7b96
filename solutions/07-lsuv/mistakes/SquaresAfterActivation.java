package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The mean square of the activation's output is brought to 1, instead of the variance of its input.
 *
 * @loses 7.4
 * @hint The outputs of a sigmoid lie between 0 and 1: no scaling of W can give them mean square 1. Measure before
 *     the activation.
 */
class Lsuv {

    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        List<Calibration> calibrations = new ArrayList<>();
        SimpleMatrix h = x;
        for (DenseLayer layer : layers) {
            DenseLayer current = layer;
            double square = meanSquare(activation.apply(current.preActivation(h)));
            int rescalings = 0;
            while (!(Math.abs(square - 1) <= rule.tolerance()) && rescalings < rule.maxRescalings()) {
                current = new DenseLayer(current.w().divide(Math.sqrt(square + 1e-8)), current.b());
                square = meanSquare(activation.apply(current.preActivation(h)));
                rescalings++;
            }
            calibrations.add(new Calibration(current, square, rescalings));
            h = activation.apply(current.preActivation(h));
        }
        return calibrations;
    }

    private static double meanSquare(SimpleMatrix h) {
        return h.elementPower(2).elementSum() / h.getNumElements();
    }
}
