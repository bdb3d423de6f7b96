package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The dot products are multiplied by √d instead of divided by it.
 *
 * @loses 8.3
 * @hint Should wide queries and keys make the scores larger, or should the scale make up for their width?
 */
class ScaledDotProduct {

    public static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        Shapes.require("k", k, k.getNumRows(), q.getNumCols(), "q is " + Matrices.shape(q));
        return q.mult(k.transpose()).scale(Math.sqrt(q.getNumCols()));
    }
}
