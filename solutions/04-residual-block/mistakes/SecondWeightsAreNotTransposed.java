package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * On the way back Δ is multiplied by W2 instead of its transpose.
 *
 * @loses 4.4
 * @hint Δ is N×K, W2 is H×K, and the inner gradient is N×H.
 */
class ResidualBlock {

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        Branch branch = pass.branch();
        SimpleMatrix delta = dY.elementMult(Relu.gate(pass.sum()));
        SimpleMatrix inner = delta.mult(block.w2()).elementMult(Relu.gate(branch.z1()));
        return new BlockGradients(
                pass.x().transpose().mult(inner),
                Matrices.columnSums(inner),
                branch.h().transpose().mult(delta),
                Matrices.columnSums(delta),
                block.projects() ? pass.x().transpose().mult(delta) : null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta)));
    }
}
