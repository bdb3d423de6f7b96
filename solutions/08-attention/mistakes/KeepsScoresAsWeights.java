package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The pass keeps the scores in the place of the weights.
 *
 * @loses 8.3
 * @hint The backward pass needs P. What do you hand to the record as weights?
 */
class ScaledDotProduct {

    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {
        requireValues(k, v);
        SimpleMatrix scores = scores(q, k);
        return new Attention(q, k, v, scores, Softmax.forward(scores).mult(v));
    }
}
