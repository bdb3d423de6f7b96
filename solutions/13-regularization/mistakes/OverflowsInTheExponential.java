package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The exponentials are taken of the logits as they are, so large ones overflow.
 *
 * @loses 13.4
 * @hint What is e to the power of 1e6, as a double? A softmax does not change when the same number is subtracted
 *     from all.
 */
class LabelSmoothing {

    private static SimpleMatrix logSoftmax(SimpleMatrix logits) {
        SimpleMatrix result = new SimpleMatrix(logits.getNumRows(), logits.getNumCols());
        for (int n = 0; n < logits.getNumRows(); n++) {
            SimpleMatrix row = logits.getRow(n);
            result.insertIntoThis(n, 0, row.minus(Math.log(row.elementExp().elementSum())));
        }
        return result;
    }
}
