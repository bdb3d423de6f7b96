package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradient has the wrong sign.
 *
 * @loses 16.3 16.5 16.6 16.7
 * @hint Which logit should rise after a step, the right one or the others?
 */
class CrossEntropy {

    public static SimpleMatrix gradient(SimpleMatrix logits, int[] labels) {
        checkLabels(logits, labels);
        SimpleMatrix d = softmax(logits);
        for (int i = 0; i < labels.length; i++) {
            d.set(i, labels[i], d.get(i, labels[i]) - 1);
        }
        return d.divide(-labels.length);
    }
}
