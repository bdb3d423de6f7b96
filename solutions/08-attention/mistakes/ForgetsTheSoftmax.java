package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The values are mixed with the scores themselves.
 *
 * @loses 8.3
 * @hint A row of weights adds up to 1. Does a row of yours?
 */
class ScaledDotProduct {

    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {
        requireValues(k, v);
        return attend(q, k, v, scores(q, k));
    }
}
