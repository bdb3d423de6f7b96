package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * One pass down each column by Welford's method: mean and sum of squares are corrected with every sample.
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        SimpleMatrix mean = new SimpleMatrix(1, x.getNumCols());
        SimpleMatrix squares = new SimpleMatrix(1, x.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                double before = x.get(i, j) - mean.get(j);
                mean.set(j, mean.get(j) + before / (i + 1));
                squares.set(j, squares.get(j) + before * (x.get(i, j) - mean.get(j)));
            }
        }
        return new Moments(mean, squares.divide(x.getNumRows()));
    }
}
