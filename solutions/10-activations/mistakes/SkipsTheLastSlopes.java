package gradients.activations;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient goes through the last layer's weights first, so the slopes of the last layer are never met.
 *
 * @loses 10.7
 * @hint A layer computes A·W and then f. Which of the two comes last, and is therefore met first on the way
 *     back?
 */
class GradientFactor {

    public static SimpleMatrix carry(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        checkLayers(dA, weights, slopes);
        SimpleMatrix gradient = dA.copy();
        for (int layer = weights.size() - 1; layer >= 0; layer--) {
            gradient = gradient.mult(weights.get(layer).transpose());
            if (layer > 0) {
                gradient = gradient.elementMult(slopes.get(layer - 1));
            }
        }
        return gradient;
    }
}
