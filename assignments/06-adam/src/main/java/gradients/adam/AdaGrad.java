package gradients.adam;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A learning rate for each entry, from all gradients so far: a ← a + g ⊙ g, then w ← w − η·g / (√a + ε), entry by
 * entry, with a = 0 at the start.
 *
 * <p>Source: J. Duchi, E. Hazan, Y. Singer, <em>Adaptive subgradient methods for online learning and stochastic
 * optimization</em>, 2011.
 */
public final class AdaGrad {

    private final double learningRate;
    private final double epsilon;

    /**
     * @param learningRate η, above 0
     * @param epsilon ε, added to the root, above 0
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public AdaGrad(double learningRate, double epsilon) {
        this.learningRate = Setting.positive("learningRate", learningRate);
        this.epsilon = Setting.positive("epsilon", epsilon);
    }

    /**
     * Returns the parameters after one step as new matrices, and remembers the sums of squares for the next.
     *
     * @param parameters the same parameters in the same order at every step; never modified
     * @param gradients the loss's gradient by each of them, in the same order and shapes; never modified
     * @throws IllegalArgumentException if the gradients do not fit the parameters; the optimiser is then as before
     */
    @Task("6.3")
    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        // TODO 6.3: AdaGrad
        // Today's gradient counts already: first add its square, then divide by the root.
        // Everything happens entry by entry: elementMult, elementDiv, Matrices.map(…, Math::sqrt).
        // Root first, then ε. An entry whose gradients were all 0 must not become 0/0.
        throw new NotImplementedError("6.3 AdaGrad");
    }
}
