package gradients.backprop;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * The mean squared error L = Σ (Y − T)² / (N·K): the mean over all N·K entries, without a factor ½.
 *
 * <p>Both methods check their arguments: Y and T must have the same shape, with at least one entry. Libraries that
 * broadcast turn an N×1 matrix minus a row of N numbers into an N×N matrix, and the loss of that is a number, too.
 */
public final class MeanSquaredError {

    private MeanSquaredError() {}

    /**
     * Returns the loss L = Σ (Y − T)² / (N·K).
     *
     * @param predictions Y, N×K
     * @param targets T, N×K
     * @throws IllegalArgumentException if the shapes differ («targets has shape 5×1 but predictions is 5×2; targets
     *     needs 5×2.») or predictions is empty
     */
    @Task("1.3")
    public static double loss(SimpleMatrix predictions, SimpleMatrix targets) {
        // TODO 1.3: Mean squared error and its gradient
        // First the shapes. Then: how many entries does the mean run over, N or N·K?
        throw new NotImplementedError("1.3 Mean squared error and its gradient");
    }

    /**
     * Returns ∂L/∂Y = 2 (Y − T) / (N·K).
     *
     * @param predictions Y, N×K
     * @param targets T, N×K
     * @return N×K
     * @throws IllegalArgumentException as {@link #loss}
     */
    @Task("1.3")
    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        // TODO 1.3: Mean squared error and its gradient
        // Each entry of Y occurs in one square only. What is its derivative, with the 1/(N·K) in front?
        throw new NotImplementedError("1.3 Mean squared error and its gradient");
    }
}
