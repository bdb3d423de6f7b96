package gradients.capstone;

import gradients.kit.Matrices;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/**
 * Samples and what they are.
 *
 * @param x N×D, one row a sample
 * @param labels N classes, counted from 0
 */
public record Dataset(SimpleMatrix x, int[] labels) {

    /**
     * @throws IllegalArgumentException if there is not one label for each row
     */
    public Dataset {
        if (x.getNumRows() != labels.length) {
            throw new IllegalArgumentException("labels has " + labels.length + " entries but x is " + Matrices.shape(x)
                    + "; labels needs " + x.getNumRows() + ".");
        }
    }

    /** Returns N. */
    public int size() {
        return labels.length;
    }

    /** Returns the samples at these rows, in this order. */
    public Dataset subset(int... rows) {
        SimpleMatrix chosen = new SimpleMatrix(rows.length, x.getNumCols());
        for (int i = 0; i < rows.length; i++) {
            chosen.setRow(i, x.getRow(rows[i]));
        }
        return new Dataset(chosen, Arrays.stream(rows).map(row -> labels[row]).toArray());
    }

    /** Returns the same labels with other inputs. */
    public Dataset withX(SimpleMatrix other) {
        return new Dataset(other, labels);
    }
}
