package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/** Operations with one number for each row, which the kit has only for columns; and the checks of this assignment. */
public final class Columns {

    private Columns() {}

    /** Returns the means along the rows of an N×D matrix, as an N×1 column. */
    public static SimpleMatrix rowMeans(SimpleMatrix x) {
        return Matrices.rowSums(x).divide(x.getNumCols());
    }

    /** Returns x with the number of its row, from an N×1 column, subtracted from each entry. */
    public static SimpleMatrix minusColumn(SimpleMatrix x, SimpleMatrix column) {
        return Matrices.minusRow(x.transpose(), column.transpose()).transpose();
    }

    /** Returns x with each entry multiplied by the number of its row, from an N×1 column. */
    public static SimpleMatrix timesColumn(SimpleMatrix x, SimpleMatrix column) {
        return Matrices.timesRow(x.transpose(), column.transpose()).transpose();
    }

    /** Returns x with each entry divided by the number of its row, from an N×1 column. */
    public static SimpleMatrix divideColumn(SimpleMatrix x, SimpleMatrix column) {
        return Matrices.divideRow(x.transpose(), column.transpose()).transpose();
    }

    /** Returns the same entries, read row by row, in this many rows. */
    public static SimpleMatrix reshape(SimpleMatrix x, int rows) {
        SimpleMatrix copy = x.copy();
        copy.reshape(rows, x.getNumElements() / rows);
        return copy;
    }

    /**
     * @throws IllegalArgumentException naming the matrix, unless it has this shape
     */
    static void require(String name, SimpleMatrix matrix, int rows, int columns) {
        String needed = rows + "×" + columns;
        if (!Matrices.shape(matrix).equals(needed)) {
            throw new IllegalArgumentException(
                    name + " has shape " + Matrices.shape(matrix) + "; it needs " + needed + ".");
        }
    }

    /**
     * @throws IllegalArgumentException if x has no entries, or if epsilon is not above 0
     */
    static void requireInput(SimpleMatrix x, double epsilon) {
        if (x.getNumElements() == 0) {
            throw new IllegalArgumentException("x has shape " + Matrices.shape(x) + "; it needs at least one entry.");
        }
        if (!(epsilon > 0)) {
            throw new IllegalArgumentException("epsilon is " + epsilon + "; it must be above 0.");
        }
    }
}
