package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance of a batch divides by N − 1 instead of N.
 *
 * @loses 3.1
 * @hint You use the divisor of statistics books, meant to estimate a population from a sample. Which divisor does
 *     the handout name for the variance that normalises a batch?
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        SimpleMatrix mean = Matrices.columnMeans(x);
        SimpleMatrix centred = Matrices.minusRow(x, mean);
        SimpleMatrix squares = centred.elementMult(centred);
        return new Moments(mean, Matrices.columnSums(squares).divide(x.getNumRows() - 1));
    }
}
