package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Divides queries and keys by the fourth root of d each, instead of the scores by √d.
 */
class ScaledDotProduct {

    public static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        Shapes.require("k", k, k.getNumRows(), q.getNumCols(), "q is " + Matrices.shape(q));
        return q.divide(Math.pow(q.getNumCols(), 0.25))
                .mult(k.divide(Math.pow(q.getNumCols(), 0.25)).transpose());
    }
}
