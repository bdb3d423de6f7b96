package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The mask is checked and then forgotten: every query sees every key.
 *
 * @loses 8.5
 * @hint Change a key that is hidden from everybody. Does your output change?
 */
class ScaledDotProduct {

    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v, SimpleMatrix mask) {
        requireValues(k, v);
        Softmax.masked(scores(q, k), mask);
        return forward(q, k, v);
    }
}
