package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * One padded key too many can be seen.
 *
 * @loses 8.5
 * @hint With real = 2, keys 0 and 1 are real. Is key 2?
 */
class Masks {

    public static SimpleMatrix padding(int queries, int keys, int real) {
        if (real < 0 || real > keys) {
            throw new IllegalArgumentException("real is " + real + "; it must be between 0 and keys = " + keys + ".");
        }
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, j <= real ? 1 : 0);
            }
        }
        return mask;
    }
}
