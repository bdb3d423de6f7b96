package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Inference normalises by the moments of the samples at hand.
 *
 * @loses 3.3
 * @hint Ask for the answer to a single sample: what are its mean and its variance, and what does your layer say
 *     whatever the sample is?
 */
class BatchNorm {

    public SimpleMatrix infer(SimpleMatrix x) {
        requireFeatures("x", x);
        Moments batch = moments(x);
        return scaleAndShift(Matrices.divideRow(Matrices.minusRow(x, batch.mean()), deviation(batch)));
    }
}
