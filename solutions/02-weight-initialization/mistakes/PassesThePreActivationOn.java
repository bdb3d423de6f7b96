package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The next layer receives the pre-activation instead of the activation.
 *
 * @loses 2.6
 * @hint You measured the right matrix. Which one did you hand on?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            signal = Matrices.plusRow(signal.mult(layer.w()), layer.b());
            variances[i] = variance(Matrices.map(signal, activation::of));
        }
        return variances;
    }
}
