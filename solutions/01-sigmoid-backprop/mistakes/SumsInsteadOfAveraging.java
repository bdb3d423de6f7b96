package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradient is that of the sum of the squares: it is not divided by the number of entries.
 *
 * @loses 1.3
 * @hint The loss is a mean. What happens to the 1/(N·K) in front of a sum when you differentiate it?
 */
class MeanSquaredError {

    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        return predictions.minus(targets).scale(2);
    }
}
