package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The confusion has the predictions in its rows and the truth in its columns.
 *
 * @loses 16.4
 * @hint Which of the two chooses the row, by the handout?
 */
class Evaluation {

    public static SimpleMatrix confusion(int[] predicted, int[] labels, int classes) {
        checkLengths(predicted, labels);
        SimpleMatrix counts = new SimpleMatrix(classes, classes);
        for (int i = 0; i < labels.length; i++) {
            counts.set(predicted[i], labels[i], counts.get(predicted[i], labels[i]) + 1);
        }
        return counts;
    }
}
