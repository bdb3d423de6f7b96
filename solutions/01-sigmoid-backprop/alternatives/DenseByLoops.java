package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Three nested loops instead of a matrix product, the sum running from the last feature to the first.
 */
class Dense {

    public static SimpleMatrix forward(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        if (x.getNumCols() != w.getNumRows()) {
            throw new IllegalArgumentException("X has shape " + Matrices.shape(x) + " but W is " + Matrices.shape(w)
                    + "; X needs " + x.getNumRows() + "×" + w.getNumRows() + ".");
        }
        if (b.getNumRows() != 1 || b.getNumCols() != w.getNumCols()) {
            throw new IllegalArgumentException("b has shape " + Matrices.shape(b) + " but W is " + Matrices.shape(w)
                    + "; b needs 1×" + w.getNumCols() + ".");
        }
        SimpleMatrix z = new SimpleMatrix(x.getNumRows(), w.getNumCols());
        for (int i = 0; i < z.getNumRows(); i++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                double sum = 0;
                for (int k = w.getNumRows() - 1; k >= 0; k--) {
                    sum += x.get(i, k) * w.get(k, j);
                }
                z.set(i, j, sum + b.get(0, j));
            }
        }
        return z;
    }
}
