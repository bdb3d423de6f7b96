package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * A row that is hidden completely divides 0 by 0, or subtracts −∞ from −∞.
 *
 * @loses 8.5
 * @hint Decide what a query with nothing to look at returns, before you divide.
 */
class Softmax {

    public static SimpleMatrix masked(SimpleMatrix scores, SimpleMatrix mask) {
        Shapes.requireMask(mask, scores.getNumRows(), scores.getNumCols());
        SimpleMatrix low = scores.copy();
        for (int i = 0; i < low.getNumElements(); i++) {
            low.set(i, mask.get(i) == 0 ? Double.NEGATIVE_INFINITY : low.get(i));
        }
        return forward(low);
    }
}
