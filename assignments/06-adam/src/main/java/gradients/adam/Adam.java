package gradients.adam;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Adaptive moment estimation, with m = v = 0 and t = 0 at the start. A step counts t up by one and then does, entry by
 * entry:
 *
 * <pre>
 * m ← β₁·m + (1 − β₁)·g          m̂ = m / (1 − β₁ᵗ)
 * v ← β₂·v + (1 − β₂)·g ⊙ g      v̂ = v / (1 − β₂ᵗ)
 * w ← w − η·m̂ / (√v̂ + ε)
 * </pre>
 *
 * <p>Source: D. Kingma, J. Ba, <em>Adam: a method for stochastic optimization</em>, 2015, algorithm 1.
 */
public final class Adam {

    private final double learningRate;
    private final double beta1;
    private final double beta2;
    private final double epsilon;

    /**
     * @param learningRate η, above 0
     * @param beta1 β₁, the share of m that survives a step, in [0, 1)
     * @param beta2 β₂, the share of v that survives a step, in [0, 1)
     * @param epsilon ε, added to the root, above 0
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public Adam(double learningRate, double beta1, double beta2, double epsilon) {
        this.learningRate = Setting.positive("learningRate", learningRate);
        this.beta1 = Setting.belowOne("beta1", beta1);
        this.beta2 = Setting.belowOne("beta2", beta2);
        this.epsilon = Setting.positive("epsilon", epsilon);
    }

    /**
     * Returns the parameters after one step as new matrices, and remembers m, v and t for the next.
     *
     * @param parameters the same parameters in the same order at every step; never modified
     * @param gradients the loss's gradient by each of them, in the same order and shapes; never modified
     * @throws IllegalArgumentException if the gradients do not fit the parameters; the optimiser is then as before
     */
    @Task("6.5")
    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        // TODO 6.5: Adam
        // You have written both halves: m is a velocity with a factor 1 − β₁, v is RMSprop's average.
        // New is the correction of their start at zero, and t, which it needs. The first step has t = 1.
        // m and v themselves go on uncorrected; m̂ and v̂ live for one step only.
        throw new NotImplementedError("6.5 Adam");
    }
}
