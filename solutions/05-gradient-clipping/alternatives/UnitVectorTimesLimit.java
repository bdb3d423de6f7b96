package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * A long gradient is divided by its norm first and multiplied by the limit afterwards; a short one is returned
 * itself.
 */
class GradientClipping {

    private static SimpleMatrix shorten(SimpleMatrix gradient, double norm, double limit) {
        return norm > limit ? gradient.divide(norm).scale(limit) : gradient;
    }
}
