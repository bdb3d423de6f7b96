package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * Loss and gradient carry a factor ½, as in courses that define the loss as half the mean squared error.
 *
 * @loses 1.3
 * @hint Both conventions exist. The handout says which one is ours: the plain mean of the squares.
 */
class MeanSquaredError {

    public static double loss(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        SimpleMatrix error = predictions.minus(targets);
        return error.elementMult(error).elementSum() / (2.0 * predictions.getNumElements());
    }

    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        return predictions.minus(targets).divide(predictions.getNumElements());
    }
}
