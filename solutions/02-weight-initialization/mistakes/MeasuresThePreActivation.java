package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The pre-activation is measured, before f.
 *
 * @loses 2.6
 * @hint Which matrix does the next layer receive: before f or after it?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            SimpleMatrix z = Matrices.plusRow(signal.mult(layer.w()), layer.b());
            variances[i] = variance(z);
            signal = Matrices.map(z, activation::of);
        }
        return variances;
    }
}
