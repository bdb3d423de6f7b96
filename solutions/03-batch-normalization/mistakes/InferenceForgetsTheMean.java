package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Inference divides by the running deviation, but the running mean is not subtracted.
 *
 * @loses 3.3
 * @hint A sample that equals the running mean is as ordinary as can be. What should its x̂ be?
 */
class BatchNorm {

    public SimpleMatrix infer(SimpleMatrix x) {
        requireFeatures("x", x);
        return scaleAndShift(Matrices.divideRow(x, deviation(running)));
    }
}
