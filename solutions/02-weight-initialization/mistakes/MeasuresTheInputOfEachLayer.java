package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * What goes into each layer is measured, so the numbers come one layer late.
 *
 * @loses 2.6
 * @hint The first number should describe the first layer's output. What does yours describe?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            variances[i] = variance(signal);
            signal = Matrices.map(Matrices.plusRow(signal.mult(layer.w()), layer.b()), activation::of);
        }
        return variances;
    }
}
