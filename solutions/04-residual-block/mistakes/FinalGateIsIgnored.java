package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The ReLU after the addition is not undone: the backward pass starts from dY itself.
 *
 * @loses 4.4
 * @hint Where the sum was negative, y is 0 and stays 0 when anything moves a little. The ReLU after the addition
 *     gates both roads.
 */
class ResidualBlock {

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        Branch branch = pass.branch();
        SimpleMatrix delta = dY;
        SimpleMatrix inner = delta.mult(block.w2().transpose()).elementMult(Relu.gate(branch.z1()));
        return new BlockGradients(
                pass.x().transpose().mult(inner),
                Matrices.columnSums(inner),
                branch.h().transpose().mult(delta),
                Matrices.columnSums(delta),
                block.projects() ? pass.x().transpose().mult(delta) : null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta)));
    }
}
