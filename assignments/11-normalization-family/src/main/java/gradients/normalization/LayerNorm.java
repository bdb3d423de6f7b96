package gradients.normalization;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Layer normalisation: every sample by itself. With μᵢ and vᵢ the mean and the variance (divisor D) of row i,
 *
 * <pre>
 * sᵢ = √(vᵢ + ε),  x̂ᵢⱼ = (xᵢⱼ − μᵢ)/sᵢ,  yᵢⱼ = γⱼ·x̂ᵢⱼ + βⱼ
 * </pre>
 *
 * <p>Source: J. Ba, J. Kiros, G. Hinton, <em>Layer normalization</em>, 2016.
 */
public final class LayerNorm {

    private LayerNorm() {}

    /**
     * Returns y, x̂ and, as an N×1 column, s.
     *
     * @param x N×D, at least one entry
     * @param gamma γ, 1×D
     * @param beta β, 1×D
     * @param epsilon ε, above 0
     * @throws IllegalArgumentException naming the argument that does not fit
     */
    @Task("11.2")
    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        // TODO 11.2: Layer norm, forward
        // requireFits(x, gamma, beta, epsilon), below, is given: begin with it.
        // One mean and one variance a row; but γ and β belong to columns. Columns has what works on rows.
        // First subtract the mean, then square.
        throw new NotImplementedError("11.2 Layer norm, forward");
    }

    /**
     * Returns the gradients, from the upstream gradient dY. With dX̂ = dY ⊙ γ and means along the row:
     *
     * <pre>
     * dX = (dX̂ − mean(dX̂) − X̂ ⊙ mean(dX̂ ⊙ X̂)) / s
     * dγ = column sums of dY ⊙ X̂,  dβ = column sums of dY
     * </pre>
     *
     * @param dY N×D
     * @param gamma γ, 1×D
     * @param pass what {@link #forward} returned
     * @throws IllegalArgumentException naming dY, if it has not the output's shape
     */
    @Task("11.3")
    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        // TODO 11.3: Layer norm, backward
        // Columns.require("dY", dY, rows, columns) is given: begin with it.
        // The derivation of batch norm, turned round: which sums run along rows, which down columns?
        throw new NotImplementedError("11.3 Layer norm, backward");
    }

    private static void requireFits(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        Columns.requireInput(x, epsilon);
        Columns.require("gamma", gamma, 1, x.getNumCols());
        Columns.require("beta", beta, 1, x.getNumCols());
    }
}
