package gradients.activations;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The loop begins at the first layer, which is the last that a gradient meets.
 *
 * @loses 10.7
 * @hint The gradient comes from the loss. Which layer is closest to the loss?
 */
class GradientFactor {

    public static SimpleMatrix carry(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        checkLayers(dA, weights, slopes);
        SimpleMatrix gradient = dA.copy();
        for (int layer = 0; layer < weights.size(); layer++) {
            gradient = gradient.elementMult(slopes.get(layer))
                    .mult(weights.get(layer).transpose());
        }
        return gradient;
    }
}
