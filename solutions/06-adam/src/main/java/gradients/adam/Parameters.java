package gradients.adam;

import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** What all optimisers ask of the lists that they are given. */
public final class Parameters {

    private Parameters() {}

    /**
     * Returns nothing if there is exactly one gradient for each parameter, of the same shape.
     *
     * @param parameters one matrix for each parameter
     * @param gradients the loss's gradient by each of them, in the same order
     * @throws IllegalArgumentException if the lists have different lengths, naming both, or else for the first gradient
     *     whose shape differs: {@code gradient 1 has shape 3×2 but parameter 1 is 2×3; gradient 1 needs 2×3.}
     */
    @Task("6.7")
    public static void requireFit(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        // : wrongCount and wrongShape, below, make the exceptions; you throw them. Count before you compare shapes.
        // : Then go back and call this method first thing in the step of every optimiser, before anything is
        // : remembered: a step that is refused must leave the optimiser as it was.
        // : While you are there, follow two parameters of equal shape through each step. Has each one a memory of its
        // : own? Does Adam's t count steps, or parameters?
        if (parameters.size() != gradients.size()) {
            throw wrongCount(parameters.size(), gradients.size());
        }
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix parameter = parameters.get(k);
            SimpleMatrix gradient = gradients.get(k);
            if (gradient.getNumRows() != parameter.getNumRows() || gradient.getNumCols() != parameter.getNumCols()) {
                throw wrongShape(k, parameter, gradient);
            }
        }
    }

    /** Returns one matrix of zeros for each parameter, in its shape: how every optimiser's memory begins. */
    static List<SimpleMatrix> zerosLike(List<SimpleMatrix> parameters) {
        return parameters.stream()
                .map(p -> new SimpleMatrix(p.getNumRows(), p.getNumCols()))
                .toList();
    }

    private static IllegalArgumentException wrongCount(int parameters, int gradients) {
        return new IllegalArgumentException("gradients has " + gradients + " matrices but parameters has " + parameters
                + "; each parameter needs one gradient.");
    }

    private static IllegalArgumentException wrongShape(int index, SimpleMatrix parameter, SimpleMatrix gradient) {
        String shape = Matrices.shape(parameter);
        return new IllegalArgumentException("gradient " + index + " has shape " + Matrices.shape(gradient)
                + " but parameter " + index + " is " + shape + "; gradient " + index + " needs " + shape + ".");
    }
}
