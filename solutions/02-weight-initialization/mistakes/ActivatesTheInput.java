package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The activation is applied to what enters a layer, before the weights.
 *
 * @loses 2.6
 * @hint Hₗ = f(Hₗ₋₁·W + b): what stands inside f?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            signal = Matrices.plusRow(Matrices.map(signal, activation::of).mult(layer.w()), layer.b());
            variances[i] = variance(signal);
        }
        return variances;
    }
}
