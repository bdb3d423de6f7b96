package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the first head is masked; the others see everything.
 *
 * @loses 8.6
 * @hint One head that can see the future is enough to cheat. Who gets the mask?
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
            Attention open = ScaledDotProduct.forward(block(q, h, width), block(k, h, width), block(v, h, width));
            Attention hidden =
                    ScaledDotProduct.forward(block(q, h, width), block(k, h, width), block(v, h, width), mask);
            heads.add(h == 0 ? hidden : open);
        }
        SimpleMatrix joined = sideBySide(heads.stream().map(Attention::output).toList());
        return new MultiHeadPass(x, heads, joined, joined.mult(weights.wO()));
    }
}
