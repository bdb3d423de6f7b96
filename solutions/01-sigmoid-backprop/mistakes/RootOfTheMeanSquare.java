package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The loss is the root of the mean squared error.
 *
 * @loses 1.3
 * @hint The name of our loss has no root in it. With the root, the gradient would be another one, too.
 */
class MeanSquaredError {

    public static double loss(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        SimpleMatrix error = predictions.minus(targets);
        return Math.sqrt(error.elementMult(error).elementSum() / predictions.getNumElements());
    }
}
