package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dWs is null even if the block has a projection, so Ws would never learn.
 *
 * @loses 4.4
 * @hint A projection is a parameter like the others.
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
                null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta)));
    }
}
