package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The shortcut adds 1 to every entry of dx, instead of the gradient that came from above.
 *
 * @loses 4.4
 * @hint The +1 in the books is the derivative of the identity, a matrix. It is multiplied by what comes from
 *     above.
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
                block.projects()
                        ? inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta))
                        : inner.mult(block.w1().transpose()).plus(1));
    }
}
