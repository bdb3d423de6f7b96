package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Scores every state by itself and adds the states up one by one.
 */
class AdditivePooling {

    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        Shapes.require("w", w, h.getNumCols(), w.getNumCols(), "h is " + Matrices.shape(h));
        Shapes.require("b", b, 1, w.getNumCols(), "w is " + Matrices.shape(w));
        Shapes.require("v", v, w.getNumCols(), 1, "w is " + Matrices.shape(w));
        SimpleMatrix e = new SimpleMatrix(1, h.getNumRows());
        for (int t = 0; t < h.getNumRows(); t++) {
            SimpleMatrix hidden = Matrices.map(h.getRow(t).mult(w).plus(b), Math::tanh);
            e.set(0, t, hidden.transpose().dot(v));
        }
        SimpleMatrix weights = Softmax.forward(e);
        SimpleMatrix context = new SimpleMatrix(1, h.getNumCols());
        for (int t = 0; t < h.getNumRows(); t++) {
            context = context.plus(h.getRow(t).scale(weights.get(t)));
        }
        return new Pooled(context, weights);
    }
}
