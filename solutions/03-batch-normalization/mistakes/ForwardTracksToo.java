package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * forward moves the running statistics as well, so that forward followed by track counts a batch twice.
 *
 * @loses 3.1
 * @hint In this course the trainer calls track. Look at the statistics before and after a forward pass: should
 *     they differ?
 */
class BatchNorm {

    public TrainingPass forward(SimpleMatrix x) {
        requireFeatures("x", x);
        Moments batch = moments(x);
        track(batch);
        SimpleMatrix deviation = deviation(batch);
        SimpleMatrix xHat = Matrices.divideRow(Matrices.minusRow(x, batch.mean()), deviation);
        return new TrainingPass(scaleAndShift(xHat), xHat, deviation, batch);
    }
}
