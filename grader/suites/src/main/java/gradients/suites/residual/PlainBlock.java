package gradients.suites.residual;

import gradients.kit.Matrices;
import gradients.residual.Block;
import gradients.residual.BlockPass;
import gradients.residual.Branch;
import gradients.suites.Draw;
import org.ejml.simple.SimpleMatrix;

/** The suite's own residual block, by loops over entries, and drawn blocks to try it on. */
final class PlainBlock {

    /** Central differences step by 1e-5; a pre-activation nearer to 0 than this could cross the kink of a ReLU. */
    private static final double NEAR_A_KINK = 1e-3;

    private PlainBlock() {}

    /** Returns a block with drawn parameters; an identity shortcut needs d = k. */
    static Block drawn(Draw draw, int d, int h, int k, boolean projects) {
        return new Block(
                draw.normal(d, h),
                draw.normal(1, h, 0.5),
                draw.normal(h, k),
                draw.normal(1, k, 0.5),
                projects ? draw.normal(d, k) : null);
    }

    /** Returns an N×D input for which no ReLU of the block is near its kink. */
    static SimpleMatrix input(Draw draw, Block block, int n) {
        while (true) {
            SimpleMatrix x = draw.normal(n, block.w1().getNumRows());
            BlockPass pass = pass(block, x);
            if (smallest(pass.branch().z1()) > NEAR_A_KINK && smallest(pass.sum()) > NEAR_A_KINK) {
                return x;
            }
        }
    }

    /** Returns the whole pass; no method of the student's takes part. */
    static BlockPass pass(Block block, SimpleMatrix x) {
        SimpleMatrix z1 = dense(x, block.w1(), block.b1());
        SimpleMatrix h = relu(z1);
        SimpleMatrix f = dense(h, block.w2(), block.b2());
        SimpleMatrix s = block.projects() ? dense(x, block.ws(), new SimpleMatrix(1, f.getNumCols())) : x;
        SimpleMatrix sum = f.plus(s);
        return new BlockPass(x.copy(), new Branch(z1, h, f), sum, relu(sum));
    }

    static SimpleMatrix dense(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        SimpleMatrix z = new SimpleMatrix(x.getNumRows(), w.getNumCols());
        for (int i = 0; i < z.getNumRows(); i++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                double sum = b.get(0, j);
                for (int k = 0; k < w.getNumRows(); k++) {
                    sum += x.get(i, k) * w.get(k, j);
                }
                z.set(i, j, sum);
            }
        }
        return z;
    }

    static SimpleMatrix relu(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry > 0 ? entry : 0);
    }

    private static double smallest(SimpleMatrix z) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < z.getNumElements(); i++) {
            smallest = Math.min(smallest, Math.abs(z.get(i)));
        }
        return smallest;
    }
}
