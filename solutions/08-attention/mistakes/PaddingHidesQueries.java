package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The padding mask empties rows instead of columns: it hides queries, not keys.
 *
 * @loses 8.5
 * @hint Padding must not be looked at. Is "looked at" a row of the mask, or a column?
 */
class Masks {

    public static SimpleMatrix padding(int queries, int keys, int real) {
        if (real < 0 || real > keys) {
            throw new IllegalArgumentException("real is " + real + "; it must be between 0 and keys = " + keys + ".");
        }
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, i < real ? 1 : 0);
            }
        }
        return mask;
    }
}
