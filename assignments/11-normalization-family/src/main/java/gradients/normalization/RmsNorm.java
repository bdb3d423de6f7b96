package gradients.normalization;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Root-mean-square normalisation: layer norm without its mean and its shift. With rᵢ = √(mean of xᵢⱼ² along row i + ε),
 * x̂ᵢⱼ = xᵢⱼ/rᵢ and yᵢⱼ = γⱼ·x̂ᵢⱼ.
 *
 * <p>Source: B. Zhang, R. Sennrich, <em>Root mean square layer normalization</em>, 2019.
 */
public final class RmsNorm {

    private RmsNorm() {}

    /**
     * Returns y, x̂ and, as an N×1 column, r.
     *
     * @param x N×D, at least one entry
     * @param gamma γ, 1×D
     * @param epsilon ε, above 0
     * @throws IllegalArgumentException naming the argument that does not fit
     */
    @Task("11.7")
    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, double epsilon) {
        // TODO 11.7: RMS norm
        // requireFits(x, gamma, epsilon), below, is given. No mean is subtracted anywhere.
        throw new NotImplementedError("11.7 RMS norm");
    }

    /**
     * Returns the gradients, from the upstream gradient dY. With dX̂ = dY ⊙ γ and the mean along the row:
     *
     * <pre>
     * dX = (dX̂ − X̂ ⊙ mean(dX̂ ⊙ X̂)) / r
     * dγ = column sums of dY ⊙ X̂
     * </pre>
     *
     * @param dY N×D
     * @param gamma γ, 1×D
     * @param pass what {@link #forward} returned
     * @throws IllegalArgumentException naming dY, if it has not the output's shape
     */
    @Task("11.7")
    public static RmsGradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        // TODO 11.7: RMS norm
        // Columns.require("dY", dY, rows, columns) is given.
        // Of the three roads of layer norm, which one is closed?
        throw new NotImplementedError("11.7 RMS norm");
    }

    private static void requireFits(SimpleMatrix x, SimpleMatrix gamma, double epsilon) {
        Columns.requireInput(x, epsilon);
        Columns.require("gamma", gamma, 1, x.getNumCols());
    }
}
