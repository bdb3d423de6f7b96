package gradients.attention;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradients of the projections are divided by the number of positions.
 *
 * @loses 8.7
 * @hint The loss decides whether it is a mean. What does Xᵀ·dQ do with the positions: add, or average?
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
                xT.mult(dQ).divide(xT.getNumCols()),
                xT.mult(dK).divide(xT.getNumCols()),
                xT.mult(dV).divide(xT.getNumCols()),
                pass.joined().transpose().mult(dY));
    }
}
