package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The branch has no ReLU between its two layers, so the two are one linear map.
 *
 * @loses 4.1
 * @hint Two dense layers in a row are one dense layer. What stands between them in the formula of F?
 */
class ResidualBlock {

    public static Branch branch(Block block, SimpleMatrix x) {
        block.requireInput(x);
        SimpleMatrix z1 = Matrices.plusRow(x.mult(block.w1()), block.b1());
        SimpleMatrix h = z1;
        return new Branch(z1, h, Matrices.plusRow(h.mult(block.w2()), block.b2()));
    }
}
