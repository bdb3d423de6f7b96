package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * F(x) goes through a ReLU of its own before it is added, so a block can only add to x, never take away.
 *
 * @loses 4.1
 * @hint The residual may be negative; only the sum is rectified. How many ReLUs are there in the formula of F?
 */
class ResidualBlock {

    public static Branch branch(Block block, SimpleMatrix x) {
        block.requireInput(x);
        SimpleMatrix z1 = Matrices.plusRow(x.mult(block.w1()), block.b1());
        SimpleMatrix h = Relu.value(z1);
        return new Branch(z1, h, Relu.value(Matrices.plusRow(h.mult(block.w2()), block.b2())));
    }
}
