package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dQ and dK stand in each other's place in the result.
 *
 * @loses 8.4
 * @hint dQ must have the shape of Q. Look at the shapes, and at the order of the record's components.
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
        SimpleMatrix dS =
                Softmax.backward(dP, pass.weights()).divide(Math.sqrt(pass.q().getNumCols()));
        return new AttentionGradients(dS.transpose().mult(pass.q()), dS.mult(pass.k()), dV);
    }
}
