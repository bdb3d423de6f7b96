package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The biases are not added.
 *
 * @loses 2.6
 * @hint They start at 0, so the experiment will not tell you. Does a trained layer have biases?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            signal = Matrices.map(signal.mult(layer.w()), activation::of);
            variances[i] = variance(signal);
        }
        return variances;
    }
}
