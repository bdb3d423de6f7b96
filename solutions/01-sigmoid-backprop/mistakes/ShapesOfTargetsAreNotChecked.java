package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * Predictions and targets of different shapes are compared entry by entry in the order of memory.
 *
 * @loses 1.3
 * @hint A column of N predictions and a row of N targets have equally many entries, but they are not the same
 *     shape. Compare rows and columns first.
 */
class MeanSquaredError {

    private static void checkShapes(SimpleMatrix predictions, SimpleMatrix targets) {
        if (predictions.getNumElements() == 0) {
            throw new IllegalArgumentException("predictions is empty; a mean needs at least one entry.");
        }
    }

    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        SimpleMatrix gradient = predictions.copy();
        for (int i = 0; i < gradient.getNumElements(); i++) {
            gradient.set(i, 2 * (predictions.get(i) - targets.get(i)) / predictions.getNumElements());
        }
        return gradient;
    }
}
