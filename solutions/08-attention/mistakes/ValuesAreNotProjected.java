package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The values are the keys: W_V is not used.
 *
 * @loses 8.6
 * @hint What a position offers (value) need not be what it is found by (key). Which projection makes the values?
 */
class MultiHead {

    public static MultiHeadPass forward(SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        Shapes.require("x", x, x.getNumRows(), weights.wQ().getNumRows(), "wQ is " + Matrices.shape(weights.wQ()));
        SimpleMatrix q = x.mult(weights.wQ());
        SimpleMatrix k = x.mult(weights.wK());
        SimpleMatrix v = x.mult(weights.wK());
        int width = weights.headWidth();
        List<Attention> heads = new ArrayList<>();
        for (int h = 0; h < weights.heads(); h++) {
            heads.add(ScaledDotProduct.forward(block(q, h, width), block(k, h, width), block(v, h, width), mask));
        }
        SimpleMatrix joined = sideBySide(heads.stream().map(Attention::output).toList());
        return new MultiHeadPass(x, heads, joined, joined.mult(weights.wO()));
    }
}
