package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The bias b inside the tanh is left out.
 *
 * @loses 8.2
 * @hint A bias added after v would make no difference. Is that true for one inside the tanh?
 */
class AdditivePooling {

    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        Shapes.require("w", w, h.getNumCols(), w.getNumCols(), "h is " + Matrices.shape(h));
        Shapes.require("b", b, 1, w.getNumCols(), "w is " + Matrices.shape(w));
        Shapes.require("v", v, w.getNumCols(), 1, "w is " + Matrices.shape(w));
        SimpleMatrix weights =
                Softmax.forward(Matrices.map(h.mult(w), Math::tanh).mult(v).transpose());
        return new Pooled(weights.mult(h), weights);
    }
}
