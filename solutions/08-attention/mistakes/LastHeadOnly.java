package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the last head's gradients survive; the others are overwritten with zeros.
 *
 * @loses 8.7
 * @hint Set up three heads and look at the columns of dWQ. Are some of them zero?
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
            AttentionGradients head = ScaledDotProduct.backward(
                    block(dJoined, h, weights.headWidth()), pass.heads().get(h));
            double kept = h == weights.heads() - 1 ? 1 : 0;
            heads.add(new AttentionGradients(
                    head.dQ().scale(kept), head.dK().scale(kept), head.dV().scale(kept)));
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
                pass.joined().transpose().mult(dY));
    }
}
