package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * Loss and gradient divide by the number of samples N, and not by all N·K entries.
 *
 * @loses 1.3
 * @hint With K outputs for each sample, how many squares are added up? The mean divides by that many.
 */
class MeanSquaredError {

    public static double loss(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        SimpleMatrix error = predictions.minus(targets);
        return error.elementMult(error).elementSum() / predictions.getNumRows();
    }

    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        return predictions.minus(targets).scale(2.0 / predictions.getNumRows());
    }
}
