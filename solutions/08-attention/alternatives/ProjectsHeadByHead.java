package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Cuts the projections into heads instead of their results, and adds up the heads' shares of the output.
 */
class MultiHead {

    public static MultiHeadPass forward(SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        Shapes.require("x", x, x.getNumRows(), weights.wQ().getNumRows(), "wQ is " + Matrices.shape(weights.wQ()));
        int width = weights.headWidth();
        List<Attention> heads = new ArrayList<>();
        SimpleMatrix output = new SimpleMatrix(x.getNumRows(), weights.wO().getNumCols());
        for (int h = 0; h < weights.heads(); h++) {
            Attention head = ScaledDotProduct.forward(
                    x.mult(block(weights.wQ(), h, width)),
                    x.mult(block(weights.wK(), h, width)),
                    x.mult(block(weights.wV(), h, width)),
                    mask);
            heads.add(head);
            output = output.plus(head.output().mult(weights.wO().rows(h * width, (h + 1) * width)));
        }
        return new MultiHeadPass(
                x, heads, sideBySide(heads.stream().map(Attention::output).toList()), output);
    }
}
