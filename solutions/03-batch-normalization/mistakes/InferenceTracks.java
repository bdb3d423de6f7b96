package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Inference moves the running statistics towards the samples that it is asked about.
 *
 * @loses 3.3
 * @hint Ask the same question twice, with another one in between. Should the answer change?
 */
class BatchNorm {

    public SimpleMatrix infer(SimpleMatrix x) {
        requireFeatures("x", x);
        SimpleMatrix xHat = Matrices.divideRow(Matrices.minusRow(x, running.mean()), deviation(running));
        track(moments(x));
        return scaleAndShift(xHat);
    }
}
