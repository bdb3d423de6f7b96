package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * F(x) + S(x) as one product (h x)·(W2 over Ws), and its gradient cut in two.
 */
class ResidualBlock {

    public static BlockPass forward(Block block, SimpleMatrix x) {
        Branch branch = branch(block, x);
        SimpleMatrix sum = Matrices.plusRow(branch.h().concatColumns(x).mult(tall(block)), block.b2());
        return new BlockPass(x, branch, sum, Relu.value(sum));
    }

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        int hidden = block.w1().getNumCols();
        SimpleMatrix delta = dY.elementMult(Relu.gate(pass.sum()));
        SimpleMatrix both = delta.mult(tall(block).transpose());
        SimpleMatrix inner =
                both.cols(0, hidden).elementMult(Relu.gate(pass.branch().z1()));
        SimpleMatrix weights =
                pass.branch().h().concatColumns(pass.x()).transpose().mult(delta);
        return new BlockGradients(
                inner.transpose().mult(pass.x()).transpose(),
                Matrices.columnSums(inner),
                weights.rows(0, hidden),
                Matrices.columnSums(delta),
                block.projects() ? weights.rows(hidden, weights.getNumRows()) : null,
                both.cols(hidden, both.getNumCols()).plus(inner.mult(block.w1().transpose())));
    }

    private static SimpleMatrix tall(Block block) {
        SimpleMatrix below =
                block.projects() ? block.ws() : SimpleMatrix.identity(block.w1().getNumRows());
        return block.w2().concatRows(below);
    }
}
