package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The mean of x² is taken for the variance: the mean is not subtracted before squaring.
 *
 * @loses 3.1
 * @hint Add 100 to every sample. Should the variance change? Does yours?
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        return new Moments(Matrices.columnMeans(x), Matrices.columnMeans(x.elementMult(x)));
    }
}
