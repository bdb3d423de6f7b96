package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The bias as one more row of W, met by a column of ones in X.
 */
class Dense {

    public static SimpleMatrix forward(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        if (x.getNumCols() != w.getNumRows()) {
            throw new IllegalArgumentException("X is " + Matrices.shape(x) + ", it needs " + x.getNumRows() + "×"
                    + w.getNumRows() + " for a W of " + Matrices.shape(w));
        }
        if (b.getNumRows() != 1 || b.getNumCols() != w.getNumCols()) {
            throw new IllegalArgumentException("b is " + Matrices.shape(b) + ", it needs 1×" + w.getNumCols());
        }
        SimpleMatrix ones = new SimpleMatrix(x.getNumRows(), 1);
        ones.fill(1);
        return x.concatColumns(ones).mult(w.concatRows(b));
    }
}
