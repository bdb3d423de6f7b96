package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * In training, the batch is normalised by the running statistics instead of its own.
 *
 * @loses 3.1
 * @hint The running statistics are for inference. Which mean makes the columns of x̂ sum to 0?
 */
class BatchNorm {

    public TrainingPass forward(SimpleMatrix x) {
        requireFeatures("x", x);
        Moments batch = moments(x);
        SimpleMatrix deviation = deviation(running);
        SimpleMatrix xHat = Matrices.divideRow(Matrices.minusRow(x, running.mean()), deviation);
        return new TrainingPass(scaleAndShift(xHat), xHat, deviation, batch);
    }
}
