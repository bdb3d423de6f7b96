package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of the values is computed with the scores in the place of the weights.
 *
 * @loses 8.4
 * @hint Y = P·V. Which matrix was V multiplied by?
 */
class ScaledDotProduct {

    public static AttentionGradients backward(SimpleMatrix dY, Attention pass) {
        Shapes.require(
                "dY",
                dY,
                pass.q().getNumRows(),
                pass.v().getNumCols(),
                "the output is " + Matrices.shape(pass.output()));
        SimpleMatrix dV = pass.q().mult(pass.k().transpose()).transpose().mult(dY);
        SimpleMatrix dP = dY.mult(pass.v().transpose());
        SimpleMatrix dS =
                Softmax.backward(dP, pass.weights()).divide(Math.sqrt(pass.q().getNumCols()));
        return new AttentionGradients(dS.mult(pass.k()), dS.transpose().mult(pass.q()), dV);
    }
}
