package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The weights of each key over the queries add up to 1, instead of the weights of each query over the keys.
 *
 * @loses 8.3
 * @hint Who shares out attention: a query among the keys, or a key among the queries?
 */
class ScaledDotProduct {

    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {
        requireValues(k, v);
        return attend(q, k, v, Softmax.forward(scores(q, k).transpose()).transpose());
    }
}
