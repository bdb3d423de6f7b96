package gradients.capstone;

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
        // : Softmax keeps the order of a row, so nobody needs it here.
        int[] classes = new int[logits.getNumRows()];
        for (int i = 0; i < classes.length; i++) {
            for (int j = 1; j < logits.getNumCols(); j++) {
                if (logits.get(i, j) > logits.get(i, classes[i])) {
                    classes[i] = j;
                }
            }
        }
        return classes;
    }

    /**
     * Returns the share of predictions that are right, in [0, 1].
     *
     * @throws IllegalArgumentException naming predicted, if there are none, or not as many as labels
     */
    @Task("16.4")
    public static double accuracy(int[] predicted, int[] labels) {
        // : checkLengths(predicted, labels), below, is given. Two ints divided are an int.
        checkLengths(predicted, labels);
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            right += predicted[i] == labels[i] ? 1 : 0;
        }
        return (double) right / labels.length;
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
        // : The truth chooses the row.
        checkLengths(predicted, labels);
        SimpleMatrix counts = new SimpleMatrix(classes, classes);
        for (int i = 0; i < labels.length; i++) {
            counts.set(labels[i], predicted[i], counts.get(labels[i], predicted[i]) + 1);
        }
        return counts;
    }

    private static void checkLengths(int[] predicted, int[] labels) {
        if (labels.length == 0 || predicted.length != labels.length) {
            throw new IllegalArgumentException("predicted has " + predicted.length + " entries and labels has "
                    + labels.length + "; both need the same number, at least 1.");
        }
    }
}
