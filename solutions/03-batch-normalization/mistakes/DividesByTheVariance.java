package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The batch is divided by v + ε; the root is missing.
 *
 * @loses 3.1
 * @hint Measure x in millimetres instead of metres: x̂ should stay as it is. By what power of the unit do you
 *     divide?
 */
class BatchNorm {

    public TrainingPass forward(SimpleMatrix x) {
        requireFeatures("x", x);
        Moments batch = moments(x);
        SimpleMatrix divisor = batch.variance().plus(epsilon);
        SimpleMatrix xHat = Matrices.divideRow(Matrices.minusRow(x, batch.mean()), divisor);
        return new TrainingPass(scaleAndShift(xHat), xHat, divisor, batch);
    }
}
