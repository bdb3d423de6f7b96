package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm is computed by dividing by the largest entry before squaring and multiplying afterwards.
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        double[] norms = new double[gradients.weights().size()];
        for (int layer = 0; layer < norms.length; layer++) {
            SimpleMatrix dW = gradients.weights().get(layer);
            double largest = Matrices.largestMagnitude(dW);
            double squares = 0;
            for (int i = 0; i < dW.getNumElements(); i++) {
                double share = dW.get(i) / (largest == 0 ? 1 : largest);
                squares += share * share;
            }
            norms[layer] = (largest == 0 ? 1 : largest) * Math.sqrt(squares);
        }
        return norms;
    }
}
