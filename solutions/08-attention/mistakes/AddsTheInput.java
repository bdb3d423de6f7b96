package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The input is added to the output, as a residual connection would do.
 *
 * @loses 8.6
 * @hint The residual connection is a part of the Transformer block around attention. Is it in the formula for Y?
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
            heads.add(ScaledDotProduct.forward(block(q, h, width), block(k, h, width), block(v, h, width), mask));
        }
        SimpleMatrix joined = sideBySide(heads.stream().map(Attention::output).toList());
        SimpleMatrix output = joined.mult(weights.wO());
        int shared = Math.min(output.getNumCols(), x.getNumCols());
        for (int t = 0; t < output.getNumRows(); t++) {
            for (int c = 0; c < shared; c++) {
                output.set(t, c, output.get(t, c) + x.get(t, c));
            }
        }
        return new MultiHeadPass(x, heads, joined, output);
    }
}
