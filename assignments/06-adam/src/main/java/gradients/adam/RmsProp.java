package gradients.adam;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A learning rate for each entry, from the recent gradients: a ← ρ·a + (1 − ρ)·g ⊙ g, then w ← w − η·g / (√a + ε),
 * entry by entry, with a = 0 at the start.
 *
 * <p>Source: G. Hinton, <em>Neural networks for machine learning</em>, lecture 6, 2012.
 */
public final class RmsProp {

    private final double learningRate;
    private final double decay;
    private final double epsilon;

    /**
     * @param learningRate η, above 0
     * @param decay ρ, the share of the average that survives a step, in [0, 1)
     * @param epsilon ε, added to the root, above 0
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public RmsProp(double learningRate, double decay, double epsilon) {
        this.learningRate = Setting.positive("learningRate", learningRate);
        this.decay = Setting.belowOne("decay", decay);
        this.epsilon = Setting.positive("epsilon", epsilon);
    }

    /**
     * Returns the parameters after one step as new matrices, and remembers the averages of the squares for the next.
     *
     * @param parameters the same parameters in the same order at every step; never modified
     * @param gradients the loss's gradient by each of them, in the same order and shapes; never modified
     * @throws IllegalArgumentException if the gradients do not fit the parameters; the optimiser is then as before
     */
    @Task("6.4")
    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        // TODO 6.4: RMSprop
        // This is AdaGrad with a memory that fades. ρ belongs to the old average, 1 − ρ to today's square.
        // Nothing corrects the start at zero here: that is Adam's business.
        throw new NotImplementedError("6.4 RMSprop");
    }
}
