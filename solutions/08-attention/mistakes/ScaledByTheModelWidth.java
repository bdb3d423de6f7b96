package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Every head is scaled by the root of the width of all heads together instead of its own.
 *
 * @loses 8.6
 * @hint A head's dot product has E/heads terms. Which root makes up for that many?
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
            SimpleMatrix headQ = block(q, h, width);
            SimpleMatrix headV = block(v, h, width);
            SimpleMatrix scaled = headQ.divide(Math.sqrt(weights.heads()));
            Attention head = ScaledDotProduct.forward(scaled, block(k, h, width), headV, mask);
            heads.add(new Attention(headQ, head.k(), headV, head.weights(), head.output()));
        }
        SimpleMatrix joined = sideBySide(heads.stream().map(Attention::output).toList());
        return new MultiHeadPass(x, heads, joined, joined.mult(weights.wO()));
    }
}
