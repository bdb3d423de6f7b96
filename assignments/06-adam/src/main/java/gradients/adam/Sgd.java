package gradients.adam;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Plain gradient descent: w ← w − η·g. It remembers nothing. */
public final class Sgd {

    private final double learningRate;

    /**
     * @param learningRate η, above 0
     * @throws IllegalArgumentException if it is not
     */
    public Sgd(double learningRate) {
        this.learningRate = Setting.positive("learningRate", learningRate);
    }

    /**
     * Returns the parameters after one step, w − η·g each, as new matrices.
     *
     * @param parameters one matrix for each parameter, of any shapes; never modified
     * @param gradients the loss's gradient by each of them, in the same order and shapes; never modified
     * @throws IllegalArgumentException if the gradients do not fit the parameters
     */
    @Task("6.1")
    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        // TODO 6.1: Gradient descent
        // Walk through both lists together and collect the new matrices in a list of your own.
        // EJML's minus and scale make new matrices, so nothing that you were given changes.
        throw new NotImplementedError("6.1 Gradient descent");
    }
}
