package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The dot products are not scaled at all.
 *
 * @loses 8.3
 * @hint With d = 64, how large is a typical dot product of two random vectors, and what does the softmax do with
 *     such scores?
 */
class ScaledDotProduct {

    public static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        Shapes.require("k", k, k.getNumRows(), q.getNumCols(), "q is " + Matrices.shape(q));
        return q.mult(k.transpose());
    }
}
