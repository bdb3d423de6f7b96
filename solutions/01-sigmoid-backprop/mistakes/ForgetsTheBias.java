package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The dense layer returns X·W, without the bias.
 *
 * @loses 1.4
 * @hint Feed a row of zeros: what should come out?
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
        return x.mult(w);
    }
}
