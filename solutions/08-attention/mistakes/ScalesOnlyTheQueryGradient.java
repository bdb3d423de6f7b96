package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The factor 1/√d reaches dQ but not dK.
 *
 * @loses 8.4
 * @hint Q and K play the same part in Q·Kᵀ/√d. Can the scale belong to one of them only?
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
        SimpleMatrix dS = Softmax.backward(dP, pass.weights());
        return new AttentionGradients(
                dS.mult(pass.k()).divide(Math.sqrt(pass.q().getNumCols())),
                dS.transpose().mult(pass.q()),
                dV);
    }
}
