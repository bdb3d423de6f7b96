package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dW2 is built from z1 instead of h.
 *
 * @loses 4.4
 * @hint W2 multiplied h, the values after the inner ReLU.
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
                branch.z1().transpose().mult(delta),
                Matrices.columnSums(delta),
                block.projects() ? pass.x().transpose().mult(delta) : null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta)));
    }
}
