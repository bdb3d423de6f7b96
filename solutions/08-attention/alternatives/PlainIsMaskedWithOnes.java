package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The pass without a mask is the masked pass with a mask that hides nothing.
 */
class ScaledDotProduct {

    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {
        requireValues(k, v);
        SimpleMatrix everything = new SimpleMatrix(q.getNumRows(), k.getNumRows()).plus(1);
        return forward(q, k, v, everything);
    }
}
