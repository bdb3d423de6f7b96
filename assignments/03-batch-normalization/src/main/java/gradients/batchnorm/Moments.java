package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The mean and the biased variance (divisor N) of each feature.
 *
 * @param mean 1×D
 * @param variance 1×D
 */
public record Moments(SimpleMatrix mean, SimpleMatrix variance) {

    public Moments {
        requireRow("mean", mean, mean.getNumCols());
        requireRow("variance", variance, mean.getNumCols());
    }

    /** Returns mean 0 and variance 1 for each feature: what a layer assumes before it has seen any data. */
    public static Moments standard(int features) {
        return new Moments(new SimpleMatrix(1, features), SimpleMatrix.ones(1, features));
    }

    /** Returns D. */
    public int features() {
        return mean.getNumCols();
    }

    private static void requireRow(String name, SimpleMatrix row, int features) {
        if (row.getNumRows() != 1 || row.getNumCols() != features) {
            throw new IllegalArgumentException(name + " has shape " + Matrices.shape(row) + "; " + name
                    + " needs one number per feature, 1×" + features + ".");
        }
    }
}
