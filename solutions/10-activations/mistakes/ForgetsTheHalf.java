package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The value is z·(1 + tanh u), twice what it should be.
 *
 * @loses 10.5
 * @hint GELU is nearly ReLU far to the right. What does yours return for z = 100?
 */
class Gelu {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry * (1 + Math.tanh(inner(entry))));
    }
}
