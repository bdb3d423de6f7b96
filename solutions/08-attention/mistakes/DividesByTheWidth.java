package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The dot products are divided by d instead of its square root.
 *
 * @loses 8.3
 * @hint A sum of d independent terms of variance 1 has variance d. What is its standard deviation?
 */
class ScaledDotProduct {

    public static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        Shapes.require("k", k, k.getNumRows(), q.getNumCols(), "q is " + Matrices.shape(q));
        return q.mult(k.transpose()).divide(q.getNumCols());
    }
}
