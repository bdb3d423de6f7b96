package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The loss is the logarithm of the softmax, which is −∞ where the probability underflows.
 *
 * @loses 16.3
 * @hint Take the logarithm on paper before you take it in the machine.
 */
class CrossEntropy {

    public static double loss(SimpleMatrix logits, int[] labels) {
        checkLabels(logits, labels);
        SimpleMatrix p = softmax(logits);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= Math.log(p.get(i, labels[i]));
        }
        return sum / labels.length;
    }
}
