package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * Hidden scores are set to −1e9, so a row that is hidden completely shares its attention evenly among hidden keys.
 *
 * @loses 8.5
 * @hint What does a softmax do with equal scores, however low they are? A row without a live key must be zero.
 */
class Softmax {

    public static SimpleMatrix masked(SimpleMatrix scores, SimpleMatrix mask) {
        Shapes.requireMask(mask, scores.getNumRows(), scores.getNumCols());
        SimpleMatrix low = scores.copy();
        for (int i = 0; i < low.getNumElements(); i++) {
            low.set(i, mask.get(i) == 0 ? -1e9 : low.get(i));
        }
        return forward(low);
    }
}
