package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance of X comes first, so there is one number too many.
 *
 * @loses 2.6
 * @hint The Javadoc asks for one number per layer. Is X a layer's output?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size() + 1];
        variances[0] = variance(x);
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            signal = Matrices.map(Matrices.plusRow(signal.mult(layer.w()), layer.b()), activation::of);
            variances[i + 1] = variance(signal);
        }
        return variances;
    }
}
