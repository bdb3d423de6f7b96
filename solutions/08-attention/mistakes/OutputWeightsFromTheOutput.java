package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of W_O is computed from the first head only, repeated, instead of all heads side by side.
 *
 * @loses 8.7
 * @hint Y = joined·W_O. Which matrix was W_O multiplied by?
 */
class MultiHead {

    public static MultiHeadGradients backward(SimpleMatrix dY, MultiHeadPass pass, MultiHeadWeights weights) {
        Shapes.require(
                "dY",
                dY,
                pass.x().getNumRows(),
                weights.wO().getNumCols(),
                "the output is " + Matrices.shape(pass.output()));
        SimpleMatrix dJoined = dY.mult(weights.wO().transpose());
        List<AttentionGradients> heads = new ArrayList<>();
        for (int h = 0; h < weights.heads(); h++) {
            heads.add(ScaledDotProduct.backward(
                    block(dJoined, h, weights.headWidth()), pass.heads().get(h)));
        }
        SimpleMatrix dQ = sideBySide(heads.stream().map(AttentionGradients::dQ).toList());
        SimpleMatrix dK = sideBySide(heads.stream().map(AttentionGradients::dK).toList());
        SimpleMatrix dV = sideBySide(heads.stream().map(AttentionGradients::dV).toList());
        SimpleMatrix xT = pass.x().transpose();
        return new MultiHeadGradients(
                backThrough(weights, dQ, dK, dV),
                xT.mult(dQ),
                xT.mult(dK),
                xT.mult(dV),
                sideBySide(pass.heads().stream()
                                .map(head -> pass.heads().get(0).output())
                                .toList())
                        .transpose()
                        .mult(dY));
    }
}
