package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradient is that of the sum of the losses: it lacks 1/N.
 *
 * @loses 16.3 16.5 16.6 16.7
 * @hint The loss is a mean. Compare with central differences of your own loss for N = 3.
 */
class CrossEntropy {

    public static SimpleMatrix gradient(SimpleMatrix logits, int[] labels) {
        checkLabels(logits, labels);
        SimpleMatrix d = softmax(logits);
        for (int i = 0; i < labels.length; i++) {
            d.set(i, labels[i], d.get(i, labels[i]) - 1);
        }
        return d;
    }
}
