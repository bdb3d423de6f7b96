package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The weights of multi-head self-attention. The E columns of wQ, wK and wV are the heads' columns side by side: head
 * h (from 0) owns the columns from h·E/heads to (h+1)·E/heads, the last one not included.
 *
 * @param heads number of heads; it divides E
 * @param wQ query projection, D×E
 * @param wK key projection, D×E
 * @param wV value projection, D×E
 * @param wO output projection, E×F
 */
public record MultiHeadWeights(int heads, SimpleMatrix wQ, SimpleMatrix wK, SimpleMatrix wV, SimpleMatrix wO) {

    /**
     * @throws IllegalArgumentException if heads does not divide E, or the shapes do not fit
     */
    public MultiHeadWeights {
        if (heads < 1 || wQ.getNumCols() % heads != 0) {
            throw new IllegalArgumentException("heads is " + heads + " but wQ has " + wQ.getNumCols()
                    + " columns; heads must be 1 or more and divide them evenly.");
        }
        requireShape("wK", wK, wQ.getNumRows(), wQ.getNumCols());
        requireShape("wV", wV, wQ.getNumRows(), wQ.getNumCols());
        requireShape("wO", wO, wQ.getNumCols(), wO.getNumCols());
    }

    /** Returns the width of one head, E/heads. */
    public int headWidth() {
        return wQ.getNumCols() / heads;
    }

    private static void requireShape(String name, SimpleMatrix w, int rows, int columns) {
        if (w.getNumRows() != rows || w.getNumCols() != columns) {
            throw new IllegalArgumentException(
                    name + " has shape " + Matrices.shape(w) + "; with this wQ it needs " + rows + "×" + columns + ".");
        }
    }
}
