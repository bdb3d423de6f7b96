package gradients.adam;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Gradient descent with momentum: v ← μ·v + g, then w ← w − η·v, with v = 0 at the start.
 *
 * <p>The velocity adds gradients up and forgets them slowly. There is no factor 1 − μ before g.
 *
 * <p>Source: B. Polyak, <em>Some methods of speeding up the convergence of iteration methods</em>, 1964.
 */
public final class Momentum {

    private final double learningRate;
    private final double momentum;

    /**
     * @param learningRate η, above 0
     * @param momentum μ, the share of the velocity that survives a step, in [0, 1)
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public Momentum(double learningRate, double momentum) {
        this.learningRate = Setting.positive("learningRate", learningRate);
        this.momentum = Setting.belowOne("momentum", momentum);
    }

    /**
     * Returns the parameters after one step as new matrices, and remembers the velocities for the next.
     *
     * @param parameters the same parameters in the same order at every step; never modified
     * @param gradients the loss's gradient by each of them, in the same order and shapes; never modified
     * @throws IllegalArgumentException if the gradients do not fit the parameters; the optimiser is then as before
     */
    @Task("6.2")
    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        // TODO 6.2: Momentum
        // The velocities must outlive this call: give the class a field, one matrix for each parameter.
        // At the first step, and only then, they are zero: Parameters.zerosLike is given.
        // New velocity first, then the step with the new one.
        // Keep no matrix that belongs to the caller, who may write into it tomorrow.
        throw new NotImplementedError("6.2 Momentum");
    }
}
