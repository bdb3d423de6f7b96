package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The scale is taken from the width of the values instead of that of the queries.
 *
 * @loses 8.3
 * @hint Values take no part in the scores. Whose width does the dot product have?
 */
class ScaledDotProduct {

    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {
        requireValues(k, v);
        SimpleMatrix scores = q.mult(k.transpose()).divide(Math.sqrt(v.getNumCols()));
        return attend(q, k, v, Softmax.forward(scores));
    }
}
