package gradients.regularization;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Targets that are not quite certain, and the cross-entropy for them.
 *
 * <p>Source: C. Szegedy and others, <em>Rethinking the inception architecture for computer vision</em>, 2016, section
 * 7.
 */
public final class LabelSmoothing {

    private LabelSmoothing() {}

    /**
     * Returns one row for each label: ε/K for every class, and 1 − ε more for the labelled one. Each row adds up to 1.
     *
     * @param labels N numbers in 0 … K−1
     * @param classes K, at least 1
     * @param epsilon ε, in [0, 1)
     * @return N×K
     * @throws IllegalArgumentException if there are no labels, if a label is outside its range, or if ε is NaN or
     *     outside [0, 1)
     */
    @Task("13.4")
    public static SimpleMatrix targets(int[] labels, int classes, double epsilon) {
        // TODO 13.4: Label smoothing
        // checkLabels(labels, classes, epsilon), below, is given.
        // The labelled class gets its ε/K like all others. What does a row add up to?
        throw new NotImplementedError("13.4 Label smoothing");
    }

    /**
     * Returns −Σₖ tₖ·ln softmax(z)ₖ, summed over the classes and averaged over the samples; right for logits as large
     * as 1e6.
     *
     * @param logits z, N×K
     * @param targets t, N×K, each row adding up to 1
     * @throws IllegalArgumentException if the shapes differ
     */
    @Task("13.4")
    public static double crossEntropy(SimpleMatrix logits, SimpleMatrix targets) {
        // TODO 13.4: Label smoothing
        // requireSameShape("targets", targets, "logits", logits).
        // ln softmax(z)ₖ = zₖ − ln Σ eᶻ, and the sum overflows. First subtract the row's largest logit from all.
        // Never take the logarithm of a softmax that has already rounded to 0.
        throw new NotImplementedError("13.4 Label smoothing");
    }

    /**
     * Returns the gradient of {@link #crossEntropy} by the logits: (softmax(z) − t)/N.
     *
     * @param logits z, N×K
     * @param targets t, N×K, each row adding up to 1
     * @return N×K
     * @throws IllegalArgumentException if the shapes differ
     */
    @Task("13.4")
    public static SimpleMatrix gradient(SimpleMatrix logits, SimpleMatrix targets) {
        // TODO 13.4: Label smoothing
        // The loss is a mean over the samples. Where does that show in its gradient?
        throw new NotImplementedError("13.4 Label smoothing");
    }

    private static void checkLabels(int[] labels, int classes, double epsilon) {
        Settings.requireShare("epsilon", epsilon);
        if (labels.length == 0) {
            throw new IllegalArgumentException("labels is empty; at least one sample is needed.");
        }
        for (int n = 0; n < labels.length; n++) {
            if (labels[n] < 0 || labels[n] >= classes) {
                throw new IllegalArgumentException("labels[" + n + "] is " + labels[n] + "; with " + classes
                        + " classes it must lie in 0 … " + (classes - 1) + ".");
            }
        }
    }
}
