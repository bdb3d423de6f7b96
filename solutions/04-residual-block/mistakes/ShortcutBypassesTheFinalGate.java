package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the branch is gated by the final ReLU; the shortcut hands dY on as it is.
 *
 * @loses 4.4
 * @hint The ReLU stands after the addition. On the way back it comes first, before the roads part.
 */
class ResidualBlock {

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        Branch branch = pass.branch();
        SimpleMatrix delta = dY.elementMult(Relu.gate(pass.sum()));
        SimpleMatrix inner = delta.mult(block.w2().transpose()).elementMult(Relu.gate(branch.z1()));
        return new BlockGradients(
                pass.x().transpose().mult(inner),
                Matrices.columnSums(inner),
                branch.h().transpose().mult(delta),
                Matrices.columnSums(delta),
                block.projects() ? pass.x().transpose().mult(delta) : null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, dY)));
    }
}
