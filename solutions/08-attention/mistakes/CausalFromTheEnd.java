package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * Where there are more keys than queries, or fewer, the mask counts positions from the end.
 *
 * @loses 8.5
 * @hint Positions are counted from 0 on both sides, also where n ≠ m. Which keys may query 0 see?
 */
class Masks {

    public static SimpleMatrix causal(int queries, int keys) {
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, j - keys <= i - queries ? 1 : 0);
            }
        }
        return mask;
    }
}
