package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The weights are cut by the mask after the softmax, inside attention.
 *
 * @loses 8.5
 * @hint A query with one live key must get exactly that key's value. Does it, with your weights?
 */
class ScaledDotProduct {

    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v, SimpleMatrix mask) {
        requireValues(k, v);
        SimpleMatrix checked = Softmax.masked(scores(q, k), mask).scale(0);
        return attend(q, k, v, Softmax.forward(scores(q, k)).elementMult(mask).plus(checked));
    }
}
