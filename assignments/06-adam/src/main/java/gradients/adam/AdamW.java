package gradients.adam;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Adam with decoupled weight decay: w ← w − η·m̂ / (√v̂ + ε) − η·λ·w, with the w from before the step on the right.
 *
 * <p>The decay bypasses m and v: they see the loss's gradient alone.
 *
 * <p>Source: I. Loshchilov, F. Hutter, <em>Decoupled weight decay regularization</em>, 2019. There the decay has a
 * factor of its own; here, as in the usual libraries, it is η.
 */
public final class AdamW {

    private final double learningRate;
    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final double weightDecay;

    /**
     * @param learningRate η, above 0
     * @param beta1 β₁, the share of m that survives a step, in [0, 1)
     * @param beta2 β₂, the share of v that survives a step, in [0, 1)
     * @param epsilon ε, added to the root, above 0
     * @param weightDecay λ, 0 or more
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public AdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay) {
        this.learningRate = Setting.positive("learningRate", learningRate);
        this.beta1 = Setting.belowOne("beta1", beta1);
        this.beta2 = Setting.belowOne("beta2", beta2);
        this.epsilon = Setting.positive("epsilon", epsilon);
        this.weightDecay = Setting.notNegative("weightDecay", weightDecay);
    }

    /**
     * Returns the parameters after one step as new matrices, and remembers m, v and t for the next.
     *
     * @param parameters the same parameters in the same order at every step; never modified
     * @param gradients the loss's gradient by each of them, without any decay, in the same order and shapes; never
     *     modified
     * @throws IllegalArgumentException if the gradients do not fit the parameters; the optimiser is then as before
     */
    @Task("6.6")
    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        // TODO 6.6: AdamW
        // An Adam of your own, kept in a field, can do nearly all of the work.
        // What it must not see is the decay. From which w is η·λ·w taken: before or after Adam's step?
        throw new NotImplementedError("6.6 AdamW");
    }
}
