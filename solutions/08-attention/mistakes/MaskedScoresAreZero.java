package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * Hidden scores are set to 0, and exp(0) = 1 is not nothing.
 *
 * @loses 8.5
 * @hint Which score has weight exp(score) = 0?
 */
class Softmax {

    public static SimpleMatrix masked(SimpleMatrix scores, SimpleMatrix mask) {
        Shapes.requireMask(mask, scores.getNumRows(), scores.getNumCols());
        return forward(scores.elementMult(mask));
    }
}
