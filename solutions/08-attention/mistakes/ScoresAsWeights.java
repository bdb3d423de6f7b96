package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The states are added up with the scores themselves; the softmax is left out.
 *
 * @loses 8.2
 * @hint Weights are shares: not negative, and together 1. Are yours?
 */
class AdditivePooling {

    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        Shapes.require("w", w, h.getNumCols(), w.getNumCols(), "h is " + Matrices.shape(h));
        Shapes.require("b", b, 1, w.getNumCols(), "w is " + Matrices.shape(w));
        Shapes.require("v", v, w.getNumCols(), 1, "w is " + Matrices.shape(w));
        SimpleMatrix e =
                Matrices.map(Matrices.plusRow(h.mult(w), b), Math::tanh).mult(v).transpose();
        return new Pooled(e.mult(h), e);
    }
}
