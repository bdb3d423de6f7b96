package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Epsilon is left out: the divisor is √v.
 *
 * @loses 3.1 3.3 3.6
 * @hint What is the variance of a feature that has the same value in every sample? What is 0/0?
 */
class BatchNorm {

    private SimpleMatrix deviation(Moments moments) {
        return Matrices.map(moments.variance(), Math::sqrt);
    }
}
