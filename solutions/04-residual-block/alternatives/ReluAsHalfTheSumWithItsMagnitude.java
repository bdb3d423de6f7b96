package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The final ReLU as (s + |s|)/2, and the sum built up from the shortcut's side.
 */
class ResidualBlock {

    public static BlockPass forward(Block block, SimpleMatrix x) {
        Branch branch = branch(block, x);
        SimpleMatrix sum = shortcut(block, x).plus(branch.f());
        SimpleMatrix y = Matrices.map(sum, s -> (s + Math.abs(s)) / 2);
        return new BlockPass(x.copy(), branch, sum, y);
    }
}
