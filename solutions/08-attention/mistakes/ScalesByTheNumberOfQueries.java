package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The dot products are divided by the root of the number of queries: rows and columns are mixed up.
 *
 * @loses 8.3
 * @hint getNumRows or getNumCols: which of them is the width of a query?
 */
class ScaledDotProduct {

    public static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        Shapes.require("k", k, k.getNumRows(), q.getNumCols(), "q is " + Matrices.shape(q));
        return q.mult(k.transpose()).divide(Math.sqrt(q.getNumRows()));
    }
}
