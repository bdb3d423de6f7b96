package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The dot products are divided by the root of the number of keys instead of their width.
 *
 * @loses 8.3
 * @hint Over what does the dot product sum: over the keys, or over the entries of one key?
 */
class ScaledDotProduct {

    public static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        Shapes.require("k", k, k.getNumRows(), q.getNumCols(), "q is " + Matrices.shape(q));
        return q.mult(k.transpose()).divide(Math.sqrt(k.getNumRows()));
    }
}
