package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Inside attention, the softmax is differentiated entry by entry, P(1 − P)·dP.
 *
 * @loses 8.4
 * @hint You have written the right backward pass of a softmax already. Use it here.
 */
class ScaledDotProduct {

    public static AttentionGradients backward(SimpleMatrix dY, Attention pass) {
        Shapes.require(
                "dY",
                dY,
                pass.q().getNumRows(),
                pass.v().getNumCols(),
                "the output is " + Matrices.shape(pass.output()));
        SimpleMatrix dV = pass.weights().transpose().mult(dY);
        SimpleMatrix dP = dY.mult(pass.v().transpose());
        SimpleMatrix dS = pass.weights()
                .elementMult(pass.weights().scale(-1).plus(1))
                .elementMult(dP)
                .divide(Math.sqrt(pass.q().getNumCols()));
        return new AttentionGradients(dS.mult(pass.k()), dS.transpose().mult(pass.q()), dV);
    }
}
