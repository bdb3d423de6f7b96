package gradients.kit;

import org.assertj.core.api.AbstractAssert;
import org.ejml.simple.SimpleMatrix;

/** Assertions on a matrix. They look at the shape first, then for NaN and infinity, then at the values row by row. */
public final class MatrixAssert extends AbstractAssert<MatrixAssert, SimpleMatrix> {

    MatrixAssert(SimpleMatrix actual) {
        super(actual, MatrixAssert.class);
        as("the result");
    }

    /** Passes if the matrix has this many rows and columns. */
    public MatrixAssert hasShape(int rows, int columns) {
        if (actual == null) {
            throw Mismatch.seen(name() + " is null; it must be a matrix of shape " + rows + "×" + columns + ".");
        }
        if (actual.getNumRows() != rows || actual.getNumCols() != columns) {
            throw Mismatch.seen(
                    name() + " has shape " + Matrices.shape(actual) + "; it must be " + rows + "×" + columns + ".");
        }
        return this;
    }

    /** Passes if no entry is NaN or infinite. */
    public MatrixAssert isFinite() {
        if (actual == null) {
            throw Mismatch.seen(name() + " is null; it must be a matrix.");
        }
        for (int row = 0; row < actual.getNumRows(); row++) {
            for (int column = 0; column < actual.getNumCols(); column++) {
                double got = actual.get(row, column);
                if (!Double.isFinite(got)) {
                    throw Mismatch.seen(name() + " is not finite at " + place(row, column) + ": got " + got + ".");
                }
            }
        }
        return this;
    }

    /**
     * Passes if every entry is close to the reference's.
     *
     * @param wanted the reference
     * @param source where the reference comes from, such as {@code "central differences"}
     */
    public MatrixAssert isCloseTo(SimpleMatrix wanted, Tolerance tolerance, String source) {
        hasShape(wanted.getNumRows(), wanted.getNumCols());
        if (!wanted.hasUncountable()) {
            isFinite();
        }
        double scale = largestFinite(wanted);
        for (int row = 0; row < wanted.getNumRows(); row++) {
            for (int column = 0; column < wanted.getNumCols(); column++) {
                check(row, column, wanted.get(row, column), tolerance, scale, source);
            }
        }
        return this;
    }

    /** Passes if every entry is close to the reference's, by the tolerance for values. */
    public MatrixAssert isCloseTo(SimpleMatrix wanted, String source) {
        return isCloseTo(wanted, Tolerance.VALUES, source);
    }

    /** Passes if every entry equals the reference's, bit for bit but for the sign of zero. */
    public MatrixAssert isExactly(SimpleMatrix wanted, String source) {
        return isCloseTo(wanted, Tolerance.EXACT, source);
    }

    private void check(int row, int column, double wanted, Tolerance tolerance, double scale, String source) {
        double got = actual.get(row, column);
        boolean sameNaN = Double.isNaN(got) && Double.isNaN(wanted);
        if (!sameNaN && !tolerance.accepts(got, wanted, scale)) {
            double allowed = tolerance.allowed(wanted, scale);
            throw Mismatch.value(name(), place(row, column), got, wanted, allowed, source);
        }
    }

    /** One infinite entry of the reference must not make every other tolerance infinite. */
    private static double largestFinite(SimpleMatrix wanted) {
        return Matrices.largestMagnitude(Matrices.map(wanted, x -> Double.isFinite(x) ? x : 0));
    }

    private String name() {
        return descriptionText();
    }

    private static String place(int row, int column) {
        return "[row " + row + ", column " + column + "]";
    }
}
