package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Inference divides by the running variance itself; the root is missing.
 *
 * @loses 3.3
 * @hint What does the layer keep: variances or standard deviations?
 */
class BatchNorm {

    public SimpleMatrix infer(SimpleMatrix x) {
        requireFeatures("x", x);
        SimpleMatrix divisor = running.variance().plus(epsilon);
        return scaleAndShift(Matrices.divideRow(Matrices.minusRow(x, running.mean()), divisor));
    }
}
