package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gates are read off y and h, which are positive exactly where the sum and z1 are.
 */
class ResidualBlock {

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        Branch branch = pass.branch();
        SimpleMatrix delta = dY.elementMult(Matrices.map(pass.y(), Math::signum));
        SimpleMatrix inner = delta.mult(block.w2().transpose()).elementMult(Matrices.map(branch.h(), Math::signum));
        return new BlockGradients(
                pass.x().transpose().mult(inner),
                Matrices.columnSums(inner),
                branch.h().transpose().mult(delta),
                Matrices.columnSums(delta),
                block.projects() ? pass.x().transpose().mult(delta) : null,
                inner.mult(block.w1().transpose()).plus(throughShortcut(block, delta)));
    }
}
