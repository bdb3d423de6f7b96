package gradients.attention;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** Who may look at what: a mask has a row for each query and a column for each key, 1 = may look, 0 = hidden. */
public final class Masks {

    private Masks() {}

    /**
     * Returns the mask of a sequence that is read from the left: query i sees the keys j ≤ i, itself included.
     *
     * @param queries n
     * @param keys m; positions are counted from 0 on both sides, also where n ≠ m
     * @return n×m
     */
    @Task("8.5")
    public static SimpleMatrix causal(int queries, int keys) {
        // : Draw the mask for 3 queries and 3 keys with a pencil. On which side of the diagonal are the zeros?
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < keys; j++) {
                mask.set(i, j, j <= i ? 1 : 0);
            }
        }
        return mask;
    }

    /**
     * Returns the mask of a sequence that was filled up to a common length: every query sees the first {@code real}
     * keys and none of the padding behind them.
     *
     * @param queries n
     * @param keys m, padding included
     * @param real how many keys are no padding, from 0 to m
     * @return n×m
     * @throws IllegalArgumentException if real is below 0 or above m
     */
    @Task("8.5")
    public static SimpleMatrix padding(int queries, int keys, int real) {
        // : Throw an IllegalArgumentException that names real where it is out of range.
        // : Is it a query or a key that is hidden: a row of the mask, or a column?
        if (real < 0 || real > keys) {
            throw new IllegalArgumentException("real is " + real + "; it must be between 0 and keys = " + keys + ".");
        }
        SimpleMatrix mask = new SimpleMatrix(queries, keys);
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j < real; j++) {
                mask.set(i, j, 1);
            }
        }
        return mask;
    }
}
