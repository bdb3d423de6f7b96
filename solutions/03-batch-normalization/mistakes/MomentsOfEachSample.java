package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The mean and the variance are taken along each row, over the features of one sample.
 *
 * @loses 3.1
 * @hint One row is one sample, one column is one feature. Which numbers share a mean: the features of one sample,
 *     or one feature in all samples?
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        SimpleMatrix samples = x.transpose();
        SimpleMatrix mean = Matrices.columnMeans(samples);
        SimpleMatrix centred = Matrices.minusRow(samples, mean);
        return new Moments(mean, Matrices.columnMeans(centred.elementMult(centred)));
    }
}
