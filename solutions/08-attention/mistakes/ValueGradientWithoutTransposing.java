package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of the values is computed as P·dY instead of Pᵀ·dY.
 *
 * @loses 8.4
 * @hint P is n×m, dY is n×e and dV must be m×e. Which way round does P have to stand?
 */
class ScaledDotProduct {

    public static AttentionGradients backward(SimpleMatrix dY, Attention pass) {
        Shapes.require(
                "dY",
                dY,
                pass.q().getNumRows(),
                pass.v().getNumCols(),
                "the output is " + Matrices.shape(pass.output()));
        SimpleMatrix dV = pass.weights().mult(dY);
        SimpleMatrix dP = dY.mult(pass.v().transpose());
        SimpleMatrix dS =
                Softmax.backward(dP, pass.weights()).divide(Math.sqrt(pass.q().getNumCols()));
        return new AttentionGradients(dS.mult(pass.k()), dS.transpose().mult(pass.q()), dV);
    }
}
