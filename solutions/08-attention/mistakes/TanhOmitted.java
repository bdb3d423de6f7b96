package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The tanh between the two layers is left out, so they collapse into a single linear score.
 *
 * @loses 8.2
 * @hint What stands between W and v in the formula? Without it, W·v is just one vector.
 */
class AdditivePooling {

    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        Shapes.require("w", w, h.getNumCols(), w.getNumCols(), "h is " + Matrices.shape(h));
        Shapes.require("b", b, 1, w.getNumCols(), "w is " + Matrices.shape(w));
        Shapes.require("v", v, w.getNumCols(), 1, "w is " + Matrices.shape(w));
        SimpleMatrix weights =
                Softmax.forward(Matrices.plusRow(h.mult(w), b).mult(v).transpose());
        return new Pooled(weights.mult(h), weights);
    }
}
