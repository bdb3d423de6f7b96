package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the number of entries of b is checked: a column is taken for a row.
 *
 * @loses 1.4
 * @hint out×1 and 1×out have equally many entries. Compare the rows and the columns of b, each with what it needs.
 */
class Dense {

    public static SimpleMatrix forward(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        if (x.getNumCols() != w.getNumRows()) {
            throw new IllegalArgumentException("X has shape " + Matrices.shape(x) + " but W is " + Matrices.shape(w)
                    + "; X needs " + x.getNumRows() + "×" + w.getNumRows() + ".");
        }
        if (b.getNumElements() != w.getNumCols()) {
            throw new IllegalArgumentException("b has shape " + Matrices.shape(b) + " but W is " + Matrices.shape(w)
                    + "; b needs 1×" + w.getNumCols() + ".");
        }
        SimpleMatrix z = x.mult(w);
        for (int i = 0; i < z.getNumRows(); i++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                z.set(i, j, z.get(i, j) + b.get(j));
            }
        }
        return z;
    }
}
