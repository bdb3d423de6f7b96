package gradients.backprop;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
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
        // : First the shapes. Then: how many entries does the mean run over, N or N·K?
        checkShapes(predictions, targets);
        double squares = 0;
        for (int i = 0; i < predictions.getNumElements(); i++) {
            double error = predictions.get(i) - targets.get(i);
            squares += error * error;
        }
        return squares / predictions.getNumElements();
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
        // : Each entry of Y occurs in one square only. What is its derivative, with the 1/(N·K) in front?
        checkShapes(predictions, targets);
        return predictions.minus(targets).scale(2.0 / predictions.getNumElements());
    }

    @SolutionOnly
    private static void checkShapes(SimpleMatrix predictions, SimpleMatrix targets) {
        String needed = Matrices.shape(predictions);
        if (!Matrices.shape(targets).equals(needed)) {
            throw new IllegalArgumentException("targets has shape " + Matrices.shape(targets) + " but predictions is "
                    + needed + "; targets needs " + needed + ".");
        }
        if (predictions.getNumElements() == 0) {
            throw new IllegalArgumentException(
                    "predictions has shape " + needed + "; a mean needs at least one entry.");
        }
    }
}
