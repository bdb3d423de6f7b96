package gradients.normalization;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Instance normalisation: each sample and each channel by itself, over its positions. The groups of the layout do not
 * matter.
 *
 * <p>Source: D. Ulyanov, A. Vedaldi, V. Lempitsky, <em>Instance normalization: the missing ingredient for fast
 * stylization</em>, 2016.
 */
public final class InstanceNorm {

    private InstanceNorm() {}

    /**
     * Returns y, x̂ and, as N×C, the deviations of each sample's channels.
     *
     * @param x N×D with D = layout.features(), at least one row
     * @param gamma γ, 1×C
     * @param beta β, 1×C
     * @param epsilon ε, above 0
     * @throws IllegalArgumentException naming the argument that does not fit
     */
    @Task("11.6")
    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        // TODO 11.6: Instance norm
        // One channel shares nothing with another. You have written a more general method already: with how many
        // groups is it this one?
        throw new NotImplementedError("11.6 Instance norm");
    }

    /**
     * Returns the gradients, from the upstream gradient dY.
     *
     * @param dY N×D
     * @param gamma γ, 1×C
     * @param pass what {@link #forward} returned
     * @return dγ and dβ are 1×C
     * @throws IllegalArgumentException naming dY, if it has not the output's shape
     */
    @Task("11.6")
    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass, Layout layout) {
        // TODO 11.6: Instance norm
        // The same thought, backwards.
        throw new NotImplementedError("11.6 Instance norm");
    }
}
