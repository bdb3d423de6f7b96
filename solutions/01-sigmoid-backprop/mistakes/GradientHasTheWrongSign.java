package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradient is 2(T − Y)/(N·K): targets minus predictions, the wrong way round.
 *
 * @loses 1.3
 * @hint Raise one prediction that is too large already: does the loss grow? The gradient must say so by its sign.
 */
class MeanSquaredError {

    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        return targets.minus(predictions).scale(2.0 / predictions.getNumElements());
    }
}
