package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Leaky ReLU is the larger of z and slope·z, which has its slope on the right when the slope exceeds 1.
 *
 * @loses 10.2
 * @hint Draw z and 2z in one picture. Which of the two is above the other for z < 0?
 */
class Relu {

    public static SimpleMatrix leakyValue(SimpleMatrix z, double slope) {
        checkSlope(slope);
        return Matrices.map(z, entry -> Math.max(entry, slope * entry));
    }
}
