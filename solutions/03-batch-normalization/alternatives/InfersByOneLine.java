package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Inference as one straight line for each feature, a·x + c with a = γ/s and c = β − a·μ.
 */
class BatchNorm {

    public SimpleMatrix infer(SimpleMatrix x) {
        requireFeatures("x", x);
        SimpleMatrix slope = gamma.elementDiv(deviation(running));
        SimpleMatrix intercept = beta.minus(slope.elementMult(running.mean()));
        return Matrices.plusRow(Matrices.timesRow(x, slope), intercept);
    }
}
