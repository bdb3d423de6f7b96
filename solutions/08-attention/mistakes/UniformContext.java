package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The context is the plain mean of the states: the weights are computed but not used.
 *
 * @loses 8.2
 * @hint Two states, weights 0.9 and 0.1: is the context in the middle between them?
 */
class AdditivePooling {

    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        Shapes.require("w", w, h.getNumCols(), w.getNumCols(), "h is " + Matrices.shape(h));
        Shapes.require("b", b, 1, w.getNumCols(), "w is " + Matrices.shape(w));
        Shapes.require("v", v, w.getNumCols(), 1, "w is " + Matrices.shape(w));
        SimpleMatrix e =
                Matrices.map(Matrices.plusRow(h.mult(w), b), Math::tanh).mult(v);
        return new Pooled(Matrices.columnMeans(h), Softmax.forward(e.transpose()));
    }
}
