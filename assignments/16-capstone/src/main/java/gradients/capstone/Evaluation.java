package gradients.capstone;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** What a classifier is worth. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Returns the class with the largest logit of each row; of equal ones, the first.
     *
     * @param logits N×K, or probabilities
     */
    @Task("16.4")
    public static int[] predict(SimpleMatrix logits) {
        // TODO 16.4: Predictions, accuracy, confusion
        // Softmax keeps the order of a row, so nobody needs it here.
        throw new NotImplementedError("16.4 Predictions, accuracy, confusion");
    }

    /**
     * Returns the share of predictions that are right, in [0, 1].
     *
     * @throws IllegalArgumentException naming predicted, if there are none, or not as many as labels
     */
    @Task("16.4")
    public static double accuracy(int[] predicted, int[] labels) {
        // TODO 16.4: Predictions, accuracy, confusion
        // checkLengths(predicted, labels), below, is given. Two ints divided are an int.
        throw new NotImplementedError("16.4 Predictions, accuracy, confusion");
    }

    /**
     * Returns how often what was taken for what: entry (i, j) counts the samples of class i that were predicted to be
     * of class j.
     *
     * @param classes K
     * @return K×K
     * @throws IllegalArgumentException naming predicted, if there are none, or not as many as labels
     */
    @Task("16.4")
    public static SimpleMatrix confusion(int[] predicted, int[] labels, int classes) {
        // TODO 16.4: Predictions, accuracy, confusion
        // The truth chooses the row.
        throw new NotImplementedError("16.4 Predictions, accuracy, confusion");
    }

    private static void checkLengths(int[] predicted, int[] labels) {
        if (labels.length == 0 || predicted.length != labels.length) {
            throw new IllegalArgumentException("predicted has " + predicted.length + " entries and labels has "
                    + labels.length + "; both need the same number, at least 1.");
        }
    }
}
