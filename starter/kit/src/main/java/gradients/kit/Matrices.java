package gradients.kit;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * What EJML lacks and this course needs: one row added to every row, sums and means down the columns, an element-wise
 * function, seeded normal matrices. Every method returns a new matrix and leaves its arguments alone.
 *
 * <p>One row is one sample: X is N×D, with N samples and D features.
 */
public final class Matrices {

    private Matrices() {}

    /** Returns the matrix whose entry (i, j) is f(x(i, j)). */
    public static SimpleMatrix map(SimpleMatrix x, DoubleUnaryOperator f) {
        SimpleMatrix y = new SimpleMatrix(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < x.getNumElements(); i++) {
            y.set(i, f.applyAsDouble(x.get(i)));
        }
        return y;
    }

    /**
     * Returns x with {@code row} added to each of its rows.
     *
     * @param x N×D
     * @param row 1×D
     */
    public static SimpleMatrix plusRow(SimpleMatrix x, SimpleMatrix row) {
        return x.plus(repeatRow(checkRow(x, row), x.getNumRows()));
    }

    /**
     * Returns x with {@code row} subtracted from each of its rows.
     *
     * @param x N×D
     * @param row 1×D
     */
    public static SimpleMatrix minusRow(SimpleMatrix x, SimpleMatrix row) {
        return x.minus(repeatRow(checkRow(x, row), x.getNumRows()));
    }

    /**
     * Returns x with each of its rows multiplied, entry by entry, by {@code row}.
     *
     * @param x N×D
     * @param row 1×D
     */
    public static SimpleMatrix timesRow(SimpleMatrix x, SimpleMatrix row) {
        return x.elementMult(repeatRow(checkRow(x, row), x.getNumRows()));
    }

    /**
     * Returns x with each of its rows divided, entry by entry, by {@code row}.
     *
     * @param x N×D
     * @param row 1×D
     */
    public static SimpleMatrix divideRow(SimpleMatrix x, SimpleMatrix row) {
        return x.elementDiv(repeatRow(checkRow(x, row), x.getNumRows()));
    }

    /** Returns the sums down the columns of an N×D matrix, as a 1×D row. */
    public static SimpleMatrix columnSums(SimpleMatrix x) {
        SimpleMatrix sums = new SimpleMatrix(1, x.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                sums.set(0, j, sums.get(0, j) + x.get(i, j));
            }
        }
        return sums;
    }

    /** Returns the means down the columns of an N×D matrix, as a 1×D row. */
    public static SimpleMatrix columnMeans(SimpleMatrix x) {
        return columnSums(x).divide(x.getNumRows());
    }

    /** Returns the sums along the rows of an N×D matrix, as an N×1 column. */
    public static SimpleMatrix rowSums(SimpleMatrix x) {
        return columnSums(x.transpose()).transpose();
    }

    /** Returns the 1×D row copied to {@code rows} rows. */
    public static SimpleMatrix repeatRow(SimpleMatrix row, int rows) {
        SimpleMatrix y = new SimpleMatrix(rows, row.getNumCols());
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < row.getNumCols(); j++) {
                y.set(i, j, row.get(0, j));
            }
        }
        return y;
    }

    /** Returns a matrix of independent draws from N(0, σ²), drawn row by row from {@code random}. */
    public static SimpleMatrix normal(int rows, int columns, double sigma, Random random) {
        SimpleMatrix y = new SimpleMatrix(rows, columns);
        for (int i = 0; i < y.getNumElements(); i++) {
            y.set(i, sigma * random.nextGaussian());
        }
        return y;
    }

    /** Returns a matrix of independent draws from U(low, high), drawn row by row from {@code random}. */
    public static SimpleMatrix uniform(int rows, int columns, double low, double high, Random random) {
        SimpleMatrix y = new SimpleMatrix(rows, columns);
        for (int i = 0; i < y.getNumElements(); i++) {
            y.set(i, low + (high - low) * random.nextDouble());
        }
        return y;
    }

    /** Returns the largest |x(i, j)|, or 0 for an empty matrix; NaN entries are passed over. */
    public static double largestMagnitude(SimpleMatrix x) {
        double largest = 0;
        for (int i = 0; i < x.getNumElements(); i++) {
            largest = Math.max(largest, Double.isNaN(x.get(i)) ? 0 : Math.abs(x.get(i)));
        }
        return largest;
    }

    /** Returns the shape as the course writes it: {@code 4×5}. */
    public static String shape(SimpleMatrix x) {
        return x.getNumRows() + "×" + x.getNumCols();
    }

    private static SimpleMatrix checkRow(SimpleMatrix x, SimpleMatrix row) {
        if (row.getNumRows() != 1 || row.getNumCols() != x.getNumCols()) {
            throw new IllegalArgumentException(
                    "row has shape " + shape(row) + " but x is " + shape(x) + "; row needs 1×" + x.getNumCols() + ".");
        }
        return row;
    }
}
