package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The loss is the sum over the samples instead of their mean.
 *
 * @loses 16.3 16.5 16.6
 * @hint Show the same batch twice as one. Should its loss double?
 */
class CrossEntropy {

    public static double loss(SimpleMatrix logits, int[] labels) {
        checkLabels(logits, labels);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            SimpleMatrix row = logits.getRow(i);
            double max = row.elementMax();
            sum += max + Math.log(row.minus(max).elementExp().elementSum()) - row.get(labels[i]);
        }
        return sum;
    }
}
