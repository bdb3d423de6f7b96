package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The training pass carries √v where s = √(v + ε) is asked for; Y itself is right.
 *
 * @loses 3.1
 * @hint The way back divides by the very number that the way forward divided by. Which one was that?
 */
class BatchNorm {

    public TrainingPass forward(SimpleMatrix x) {
        requireFeatures("x", x);
        Moments batch = moments(x);
        SimpleMatrix xHat = Matrices.divideRow(Matrices.minusRow(x, batch.mean()), deviation(batch));
        return new TrainingPass(scaleAndShift(xHat), xHat, batch.variance().elementPower(0.5), batch);
    }
}
