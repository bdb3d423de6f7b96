package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass leaves out the factor 1/√d that the forward pass applied to the scores.
 *
 * @loses 8.4
 * @hint S = Q·Kᵀ/√d. By what is ∂L/∂S multiplied before it reaches Q·Kᵀ?
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
        return new AttentionGradients(dS.mult(pass.k()), dS.transpose().mult(pass.q()), dV);
    }
}
