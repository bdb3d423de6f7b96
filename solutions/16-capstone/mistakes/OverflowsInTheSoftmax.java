package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The softmax exponentiates without subtracting the maximum of the row.
 *
 * @loses 16.3
 * @hint What is exp(1000) in a double?
 */
class CrossEntropy {

    public static SimpleMatrix softmax(SimpleMatrix logits) {
        SimpleMatrix p = new SimpleMatrix(logits.getNumRows(), logits.getNumCols());
        for (int i = 0; i < logits.getNumRows(); i++) {
            SimpleMatrix row = logits.getRow(i);
            SimpleMatrix powers = row.elementExp();
            p.setRow(i, powers.divide(powers.elementSum()));
        }
        return p;
    }
}
