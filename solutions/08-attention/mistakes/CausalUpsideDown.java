package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The causal mask shows the future and hides the past.
 *
 * @loses 8.5
 * @hint When word 3 is written, words 0 to 2 are known. Are they on the left of the diagonal or on the right?
 */
class Masks {

    public static SimpleMatrix causal(int queries, int keys) {
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, j >= i ? 1 : 0);
            }
        }
        return mask;
    }
}
