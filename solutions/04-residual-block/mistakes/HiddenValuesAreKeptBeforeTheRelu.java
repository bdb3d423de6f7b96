package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * F(x) is right, but the record's h holds z1: the values before the ReLU.
 *
 * @loses 4.1
 * @hint h is what W2 multiplies, and dW2 will be built from it.
 */
class ResidualBlock {

    public static Branch branch(Block block, SimpleMatrix x) {
        block.requireInput(x);
        SimpleMatrix z1 = Matrices.plusRow(x.mult(block.w1()), block.b1());
        SimpleMatrix h = z1;
        return new Branch(z1, h, Matrices.plusRow(Relu.value(h).mult(block.w2()), block.b2()));
    }
}
