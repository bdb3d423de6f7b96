package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/** Checks of arguments, given so that you need not write them: each throws, or does nothing. */
final class Shapes {

    private Shapes() {}

    /**
     * @throws IllegalArgumentException if the matrix does not have this shape; {@code because} says where it comes from
     */
    static void require(String name, SimpleMatrix x, int rows, int columns, String because) {
        if (x.getNumRows() != rows || x.getNumCols() != columns) {
            throw new IllegalArgumentException(name + " has shape " + Matrices.shape(x) + " but " + because + "; "
                    + name + " needs " + rows + "×" + columns + ".");
        }
    }

    /**
     * @throws IllegalArgumentException if the matrix has no entries
     */
    static void requireEntries(String name, SimpleMatrix x) {
        if (x.getNumElements() == 0) {
            throw new IllegalArgumentException(
                    name + " has shape " + Matrices.shape(x) + "; it needs at least one row and one column.");
        }
    }

    /**
     * @throws IllegalArgumentException if the mask is not n×m or holds anything but 0 and 1
     */
    static void requireMask(SimpleMatrix mask, int n, int m) {
        require("mask", mask, n, m, "there are " + n + " queries and " + m + " keys");
        for (int i = 0; i < mask.getNumElements(); i++) {
            if (mask.get(i) != 0 && mask.get(i) != 1) {
                throw new IllegalArgumentException(
                        "mask contains " + mask.get(i) + "; every entry must be 1 (may look) or 0 (hidden).");
            }
        }
    }
}
