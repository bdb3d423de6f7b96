package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The training pass carries 1/s where s is asked for; Y itself is right.
 *
 * @loses 3.1
 * @hint Some libraries keep the reciprocal, which saves a division. What does the Javadoc of TrainingPass say that
 *     deviation is?
 */
class BatchNorm {

    public TrainingPass forward(SimpleMatrix x) {
        requireFeatures("x", x);
        Moments batch = moments(x);
        SimpleMatrix inverse = deviation(batch).elementPower(-1);
        SimpleMatrix xHat = Matrices.timesRow(Matrices.minusRow(x, batch.mean()), inverse);
        return new TrainingPass(scaleAndShift(xHat), xHat, inverse, batch);
    }
}
