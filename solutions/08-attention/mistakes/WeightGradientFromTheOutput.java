package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of the weights is computed from the output Y instead of the values V.
 *
 * @loses 8.4
 * @hint Y = P·V. By which matrix was P multiplied, and so which one stands in ∂L/∂P?
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
        SimpleMatrix dP = dY.mult(pass.weights().transpose().mult(pass.output()).transpose());
        SimpleMatrix dS =
                Softmax.backward(dP, pass.weights()).divide(Math.sqrt(pass.q().getNumCols()));
        return new AttentionGradients(dS.mult(pass.k()), dS.transpose().mult(pass.q()), dV);
    }
}
