package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The factor 2/(N·K) is divided in integers, which gives 0 as soon as there are more than two entries.
 *
 * @loses 1.3
 * @hint What is 2 / 6 in Java? Make one of the two a double.
 */
class MeanSquaredError {

    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        return predictions.minus(targets).scale(2 / predictions.getNumElements());
    }
}
