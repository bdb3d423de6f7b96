package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The bias is added after the activation.
 *
 * @loses 2.6
 * @hint Hₗ = f(Hₗ₋₁·W + b): where does the bracket close?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            signal = Matrices.plusRow(Matrices.map(signal.mult(layer.w()), activation::of), layer.b());
            variances[i] = variance(signal);
        }
        return variances;
    }
}
