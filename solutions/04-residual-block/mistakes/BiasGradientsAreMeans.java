package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The bias gradients are means over the batch instead of sums.
 *
 * @loses 4.4
 * @hint The same bias is added to every row, so every row of the gradient counts in full.
 */
class ResidualBlock {

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        Branch branch = pass.branch();
        SimpleMatrix delta = dY.elementMult(Relu.gate(pass.sum()));
        SimpleMatrix inner = delta.mult(block.w2().transpose()).elementMult(Relu.gate(branch.z1()));
        return new BlockGradients(
                pass.x().transpose().mult(inner),
                Matrices.columnMeans(inner),
                branch.h().transpose().mult(delta),
                Matrices.columnMeans(delta),
                block.projects() ? pass.x().transpose().mult(delta) : null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta)));
    }
}
