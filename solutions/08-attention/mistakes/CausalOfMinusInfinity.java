package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The mask holds −∞ and 0, to be added to the scores, instead of 0 and 1.
 *
 * @loses 8.5
 * @hint What do the numbers in a mask mean in this course?
 */
class Masks {

    public static SimpleMatrix causal(int queries, int keys) {
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, j <= i ? 0 : Double.NEGATIVE_INFINITY);
            }
        }
        return mask;
    }
}
