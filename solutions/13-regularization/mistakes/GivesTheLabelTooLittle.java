package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The labelled class gets 1 − ε and all others ε/K, so a row adds up to less than 1.
 *
 * @loses 13.4
 * @hint Add up one of your rows. Does the labelled class get its part of ε?
 */
class LabelSmoothing {

    public static SimpleMatrix targets(int[] labels, int classes, double epsilon) {
        checkLabels(labels, classes, epsilon);
        SimpleMatrix targets = SimpleMatrix.filled(labels.length, classes, epsilon / classes);
        for (int n = 0; n < labels.length; n++) {
            targets.set(n, labels[n], 1 - epsilon);
        }
        return targets;
    }
}
