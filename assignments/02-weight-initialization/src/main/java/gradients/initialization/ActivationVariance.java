package gradients.initialization;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** The instrument that shows whether a network's signal lives: the variance of the activations, layer by layer. */
public final class ActivationVariance {

    private ActivationVariance() {}

    /**
     * Returns the variance of each layer's activations, first to last.
     *
     * <p>With H₀ = X, layer l computes Hₗ = f(Hₗ₋₁·Wₗ + bₗ). Its variance is taken over all entries of Hₗ together: the
     * mean square distance from their mean, divisor N·width.
     *
     * @param x N×inputs, at least one row
     * @param layers the first one takes x's columns, each other one takes its predecessor's outputs
     * @param activation f, the same for all layers
     * @return one variance per layer
     * @throws IllegalArgumentException if x has no rows, or a layer's W does not fit what reaches it
     */
    @Task("2.6")
    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        // TODO 2.6: Activation variance through the layers
        // Keep one matrix, the signal so far, and walk it through the layers.
        // requireFit(signal, i, layers.get(i)) refuses a layer that does not fit.
        // Matrices.plusRow adds the bias, Matrices.map with activation::of applies f.
        // Which of the matrices on the way is measured: before f or after it? Does its mean matter?
        throw new NotImplementedError("2.6 Activation variance through the layers");
    }

    private static void requireFit(SimpleMatrix signal, int index, Layer layer) {
        if (signal.getNumRows() == 0) {
            throw new IllegalArgumentException("x has shape " + Matrices.shape(signal) + "; x needs at least one row.");
        }
        if (layer.w().getNumRows() != signal.getNumCols()) {
            throw new IllegalArgumentException("W of layer " + index + " has shape " + Matrices.shape(layer.w())
                    + " but the signal that reaches it is " + Matrices.shape(signal) + "; W needs "
                    + signal.getNumCols() + "×" + layer.w().getNumCols() + ".");
        }
    }
}
