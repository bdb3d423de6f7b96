package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Head h takes every heads-th column instead of a block of neighbouring ones.
 *
 * @loses 8.6
 * @hint With 6 columns and 3 heads, which two columns belong to head 0? Blocks are contiguous here.
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
            heads.add(ScaledDotProduct.forward(
                    spread(q, h, weights.heads()), spread(k, h, weights.heads()), spread(v, h, weights.heads()), mask));
        }
        SimpleMatrix joined = sideBySide(heads.stream().map(Attention::output).toList());
        return new MultiHeadPass(x, heads, joined, joined.mult(weights.wO()));
    }

    private static SimpleMatrix spread(SimpleMatrix x, int h, int heads) {
        SimpleMatrix part = new SimpleMatrix(x.getNumRows(), x.getNumCols() / heads);
        for (int c = 0; c < part.getNumCols(); c++) {
            part.setColumn(c, x.getColumn(c * heads + h));
        }
        return part;
    }
}
