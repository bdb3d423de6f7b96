package gradients.normalization;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Group normalisation: each sample and each group of channels by itself, over the group's channels and all their
 * positions. Scale and shift belong to channels: y = γ_c·x̂ + β_c at every position of channel c.
 *
 * <p>Source: Y. Wu, K. He, <em>Group normalization</em>, 2018.
 */
public final class GroupNorm {

    private GroupNorm() {}

    /**
     * Returns y, x̂ and, as N×G, the deviations s = √(v + ε) of each sample's groups.
     *
     * @param x N×D with D = layout.features(), at least one row
     * @param gamma γ, 1×C
     * @param beta β, 1×C
     * @param epsilon ε, above 0
     * @throws IllegalArgumentException naming the argument that does not fit
     */
    @Task("11.4")
    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        // : requireFits(x, gamma, beta, layout, epsilon), below, is given: begin with it.
        // : The features of a group are neighbours. Columns.reshape(x, N·G) gives every group a row of its own, and
        // : what is left is layer norm without scale and shift; reshape back afterwards.
        // : γ has one number for each channel: repeat it for all positions before you multiply.
        requireFits(x, gamma, beta, layout, epsilon);
        int samples = x.getNumRows();
        SimpleMatrix rows = Columns.reshape(x, samples * layout.groups());
        SimpleMatrix distance = Columns.minusColumn(rows, Columns.rowMeans(rows));
        SimpleMatrix variance = Columns.rowMeans(distance.elementPower(2));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Columns.reshape(Columns.divideColumn(distance, deviation), samples);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, spread(gamma, layout)), spread(beta, layout));
        return new Pass(y, xHat, Columns.reshape(deviation, samples));
    }

    /**
     * Returns the gradients, from the upstream gradient dY. With dX̂ = dY ⊙ γ and means over a sample's group:
     *
     * <pre>
     * dX = (dX̂ − mean(dX̂) − X̂ ⊙ mean(dX̂ ⊙ X̂)) / s
     * dγ_c = Σ dY ⊙ X̂,  dβ_c = Σ dY  over all samples and positions of channel c
     * </pre>
     *
     * @param dY N×D
     * @param gamma γ, 1×C
     * @param pass what {@link #forward} returned
     * @return dγ and dβ are 1×C
     * @throws IllegalArgumentException naming dY, if it has not the output's shape
     */
    @Task("11.5")
    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass, Layout layout) {
        // : Columns.require("dY", dY, rows, columns) is given: begin with it.
        // : Reshape dX̂, X̂ and s alike, N·G rows each, and take the means along those rows.
        // : γ_c was used at every sample and at every position: its gradient collects all of them.
        int samples = pass.y().getNumRows();
        Columns.require("dY", dY, samples, layout.features());
        int rows = samples * layout.groups();
        SimpleMatrix xHat = Columns.reshape(pass.xHat(), rows);
        SimpleMatrix dXHat = Columns.reshape(Matrices.timesRow(dY, spread(gamma, layout)), rows);
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        SimpleMatrix left = Columns.minusColumn(dXHat, Columns.rowMeans(dXHat)).minus(stretch);
        SimpleMatrix dX = Columns.divideColumn(left, Columns.reshape(pass.deviation(), rows));
        return new Gradients(
                Columns.reshape(dX, samples), gather(dY.elementMult(pass.xHat()), layout), gather(dY, layout));
    }

    /** Returns the 1×C row with every entry repeated for all positions, 1×D. */
    @SolutionOnly
    private static SimpleMatrix spread(SimpleMatrix perChannel, Layout layout) {
        SimpleMatrix perFeature = new SimpleMatrix(1, layout.features());
        for (int j = 0; j < layout.features(); j++) {
            perFeature.set(j, perChannel.get(j / layout.positions()));
        }
        return perFeature;
    }

    /** Returns the sums over all samples and positions of each channel, 1×C. */
    @SolutionOnly
    private static SimpleMatrix gather(SimpleMatrix x, Layout layout) {
        SimpleMatrix perFeature = Matrices.columnSums(x);
        SimpleMatrix perChannel = Columns.reshape(perFeature, layout.channels());
        return Matrices.rowSums(perChannel).transpose();
    }

    private static void requireFits(
            SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        Columns.requireInput(x, epsilon);
        Columns.require("x", x, x.getNumRows(), layout.features());
        Columns.require("gamma", gamma, 1, layout.channels());
        Columns.require("beta", beta, 1, layout.channels());
    }
}
