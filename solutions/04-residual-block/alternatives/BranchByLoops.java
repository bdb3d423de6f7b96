package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * The branch by nested loops, sample by sample, instead of matrix products.
 */
class ResidualBlock {

    public static Branch branch(Block block, SimpleMatrix x) {
        block.requireInput(x);
        SimpleMatrix z1 = dense(x, block.w1(), block.b1());
        SimpleMatrix h = z1.copy();
        for (int i = 0; i < h.getNumElements(); i++) {
            if (h.get(i) < 0) {
                h.set(i, 0);
            }
        }
        return new Branch(z1, h, dense(h, block.w2(), block.b2()));
    }

    private static SimpleMatrix dense(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        SimpleMatrix z = new SimpleMatrix(x.getNumRows(), w.getNumCols());
        for (int i = 0; i < z.getNumRows(); i++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                double sum = b.get(j);
                for (int k = w.getNumRows() - 1; k >= 0; k--) {
                    sum += x.get(i, k) * w.get(k, j);
                }
                z.set(i, j, sum);
            }
        }
        return z;
    }
}
