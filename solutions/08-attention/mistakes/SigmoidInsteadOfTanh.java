package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The hidden layer of the scorer uses a sigmoid instead of tanh.
 *
 * @loses 8.2
 * @hint Which function is named in the formula? Its values lie between −1 and 1.
 */
class AdditivePooling {

    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        Shapes.require("w", w, h.getNumCols(), w.getNumCols(), "h is " + Matrices.shape(h));
        Shapes.require("b", b, 1, w.getNumCols(), "w is " + Matrices.shape(w));
        Shapes.require("v", v, w.getNumCols(), 1, "w is " + Matrices.shape(w));
        SimpleMatrix hidden = Matrices.map(Matrices.plusRow(h.mult(w), b), z -> 1 / (1 + Math.exp(-z)));
        SimpleMatrix weights = Softmax.forward(hidden.mult(v).transpose());
        return new Pooled(weights.mult(h), weights);
    }
}
