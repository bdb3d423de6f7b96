package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Epsilon is a constant 1e-3 in the code; the layer's own ε is not used.
 *
 * @loses 3.1 3.3 3.6
 * @hint The layer was given an ε when it was made. Do you read that one?
 */
class BatchNorm {

    private SimpleMatrix deviation(Moments moments) {
        return Matrices.map(moments.variance(), variance -> Math.sqrt(variance + 1e-3));
    }
}
