package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Every head cuts out the first block of columns, so all heads are the same.
 *
 * @loses 8.6
 * @hint Print the q of two heads. What should be different about them?
 */
class MultiHead {

    public static MultiHeadPass forward(SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        Shapes.require("x", x, x.getNumRows(), weights.wQ().getNumRows(), "wQ is " + Matrices.shape(weights.wQ()));
        SimpleMatrix q = x.mult(weights.wQ());
        SimpleMatrix k = x.mult(weights.wK());
        SimpleMatrix v = x.mult(weights.wV());
        int width = weights.headWidth();
        List<Attention> heads = new ArrayList<>();
        for (int h = 0; h < weights.heads(); h++) {
            heads.add(ScaledDotProduct.forward(block(q, 0, width), block(k, 0, width), block(v, 0, width), mask));
        }
        SimpleMatrix joined = sideBySide(heads.stream().map(Attention::output).toList());
        return new MultiHeadPass(x, heads, joined, joined.mult(weights.wO()));
    }
}
