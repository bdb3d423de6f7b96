package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of W_O comes out as F×E instead of E×F.
 *
 * @loses 8.7
 * @hint A gradient has the shape of what it belongs to. Is W_O E×F, or F×E?
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
                dY.transpose().mult(pass.joined()));
    }
}
