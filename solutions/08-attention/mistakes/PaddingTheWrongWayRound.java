package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The mask shows the padding and hides the real keys.
 *
 * @loses 8.5
 * @hint What does a 1 in the mask stand for?
 */
class Masks {

    public static SimpleMatrix padding(int queries, int keys, int real) {
        if (real < 0 || real > keys) {
            throw new IllegalArgumentException("real is " + real + "; it must be between 0 and keys = " + keys + ".");
        }
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, j >= real ? 1 : 0);
            }
        }
        return mask;
    }
}
