package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The projections are not cut into heads: one attention of full width is computed and its result cut up
 * afterwards.
 *
 * @loses 8.6
 * @hint How many weight matrices P are there, one or one for each head? Cut before you attend.
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
            Attention whole = ScaledDotProduct.forward(q, k, v, mask);
            heads.add(new Attention(
                    block(q, h, width),
                    block(k, h, width),
                    block(v, h, width),
                    whole.weights(),
                    block(whole.output(), h, width)));
        }
        SimpleMatrix joined = sideBySide(heads.stream().map(Attention::output).toList());
        return new MultiHeadPass(x, heads, joined, joined.mult(weights.wO()));
    }
}
