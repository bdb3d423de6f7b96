package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The softmax is taken of a T×1 column row by row, so every position gets weight 1.
 *
 * @loses 8.2
 * @hint Softmax.forward makes every row add up to 1. What does that mean for rows of a single entry?
 */
class AdditivePooling {

    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        Shapes.require("w", w, h.getNumCols(), w.getNumCols(), "h is " + Matrices.shape(h));
        Shapes.require("b", b, 1, w.getNumCols(), "w is " + Matrices.shape(w));
        Shapes.require("v", v, w.getNumCols(), 1, "w is " + Matrices.shape(w));
        SimpleMatrix e =
                Matrices.map(Matrices.plusRow(h.mult(w), b), Math::tanh).mult(v);
        SimpleMatrix weights = Softmax.forward(e).transpose();
        return new Pooled(weights.mult(h), weights);
    }
}
