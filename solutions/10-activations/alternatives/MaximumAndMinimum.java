package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Leaky ReLU is the positive part of z plus the slope times its negative part.
 */
class Relu {

    public static SimpleMatrix value(SimpleMatrix z) {
        return leakyValue(z, 0);
    }

    public static SimpleMatrix leakyValue(SimpleMatrix z, double slope) {
        checkSlope(slope);
        return Matrices.map(z, entry -> Math.max(entry, 0) + slope * Math.min(entry, 0));
    }
}
