package gradients.capstone;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * The loss of a classifier: with P = softmax(logits), row by row, L is the mean over the N samples of −log P(i, label
 * of i).
 */
public final class CrossEntropy {

    private CrossEntropy() {}

    /**
     * Returns P(i, j) = exp(zᵢⱼ − mᵢ) / Σₖ exp(zᵢₖ − mᵢ), where mᵢ is the largest logit of row i.
     *
     * @param logits z, N×K
     * @return N×K; every row adds up to 1
     */
    @Task("16.3")
    public static SimpleMatrix softmax(SimpleMatrix logits) {
        // : Subtract the row's own maximum before you exponentiate: it cancels, and nothing overflows.
        SimpleMatrix p = new SimpleMatrix(logits.getNumRows(), logits.getNumCols());
        for (int i = 0; i < logits.getNumRows(); i++) {
            SimpleMatrix row = logits.getRow(i);
            SimpleMatrix powers = row.minus(row.elementMax()).elementExp();
            p.setRow(i, powers.divide(powers.elementSum()));
        }
        return p;
    }

    /**
     * Returns L, finite for every finite logit: −log P = m + log Σₖ exp(zₖ − m) − z(label).
     *
     * @param logits N×K, at least one row
     * @param labels N classes from 0 to K − 1
     * @throws IllegalArgumentException naming labels, if their number or one of them does not fit
     */
    @Task("16.3")
    public static double loss(SimpleMatrix logits, int[] labels) {
        // : checkLabels(logits, labels), below, is given: begin with it.
        // : P can be as small as 0 in a double, and log 0 is −∞. Take the logarithm on paper first.
        checkLabels(logits, labels);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            SimpleMatrix row = logits.getRow(i);
            double max = row.elementMax();
            sum += max + Math.log(row.minus(max).elementExp().elementSum()) - row.get(labels[i]);
        }
        return sum / labels.length;
    }

    /**
     * Returns ∂L/∂logits = (P − one-hot)/N, where one-hot has a 1 at each row's label and zeros elsewhere.
     *
     * @param logits N×K, at least one row
     * @param labels N classes from 0 to K − 1
     * @return N×K
     * @throws IllegalArgumentException naming labels, if their number or one of them does not fit
     */
    @Task("16.3")
    public static SimpleMatrix gradient(SimpleMatrix logits, int[] labels) {
        // : Every row of the gradient adds up to 0. And the loss is a mean.
        checkLabels(logits, labels);
        SimpleMatrix d = softmax(logits);
        for (int i = 0; i < labels.length; i++) {
            d.set(i, labels[i], d.get(i, labels[i]) - 1);
        }
        return d.divide(labels.length);
    }

    private static void checkLabels(SimpleMatrix logits, int[] labels) {
        if (labels.length == 0 || labels.length != logits.getNumRows()) {
            throw new IllegalArgumentException("labels has " + labels.length + " entries but logits has "
                    + logits.getNumRows() + " rows; both need the same number, at least 1.");
        }
        for (int label : labels) {
            if (label < 0 || label >= logits.getNumCols()) {
                throw new IllegalArgumentException("labels has an entry " + label + " but there are "
                        + logits.getNumCols() + " classes, counted from 0.");
            }
        }
    }
}
