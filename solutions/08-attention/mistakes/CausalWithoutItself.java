package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * A query sees only the keys before it and not itself, so the first query sees nothing.
 *
 * @loses 8.5
 * @hint May position i look at position i? What would the first one look at otherwise?
 */
class Masks {

    public static SimpleMatrix causal(int queries, int keys) {
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, j < i ? 1 : 0);
            }
        }
        return mask;
    }
}
