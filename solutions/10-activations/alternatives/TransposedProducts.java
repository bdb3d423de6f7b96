package gradients.activations;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient is carried as its transpose, and the factor of one layer comes from a logarithm.
 */
class GradientFactor {

    public static SimpleMatrix carry(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        checkLayers(dA, weights, slopes);
        SimpleMatrix transposed = dA.transpose();
        for (int layer = slopes.size() - 1; layer >= 0; layer--) {
            transposed = weights.get(layer)
                    .mult(transposed.elementMult(slopes.get(layer).transpose()));
        }
        return transposed.transpose();
    }

    public static double perLayer(double factor, int layers) {
        checkFactor(factor, layers);
        return Math.exp(Math.log(factor) / layers);
    }
}
