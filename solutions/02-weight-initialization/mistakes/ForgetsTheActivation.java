package gradients.initialization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The activation is not applied.
 *
 * @loses 2.6
 * @hint Without f the whole network is one matrix. Which argument did you not use?
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            Layer layer = layers.get(i);
            requireFit(signal, i, layer);
            signal = Matrices.plusRow(signal.mult(layer.w()), layer.b());
            variances[i] = variance(signal);
        }
        return variances;
    }
}
