package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The bias is added to the first row only; the other samples go without.
 *
 * @loses 1.4
 * @hint EJML does not broadcast. Every row is a sample, and every sample gets the same b.
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
        SimpleMatrix z = x.mult(w);
        for (int j = 0; j < b.getNumCols(); j++) {
            z.set(0, j, z.get(0, j) + b.get(0, j));
        }
        return z;
    }
}
