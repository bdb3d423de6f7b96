package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A gate is open at exactly 0.
 *
 * @loses 4.4
 * @hint By our convention ReLU′(0) is 0. At the start of training exact zeros are common.
 */
class ResidualBlock {

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        Branch branch = pass.branch();
        SimpleMatrix delta = dY.elementMult(Matrices.map(pass.sum(), s -> s >= 0 ? 1 : 0));
        SimpleMatrix inner =
                delta.mult(block.w2().transpose()).elementMult(Matrices.map(branch.z1(), z -> z >= 0 ? 1 : 0));
        return new BlockGradients(
                pass.x().transpose().mult(inner),
                Matrices.columnSums(inner),
                branch.h().transpose().mult(delta),
                Matrices.columnSums(delta),
                block.projects() ? pass.x().transpose().mult(delta) : null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta)));
    }
}
