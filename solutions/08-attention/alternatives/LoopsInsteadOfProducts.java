package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Adds up every gradient entry by entry.
 */
class ScaledDotProduct {

    public static AttentionGradients backward(SimpleMatrix dY, Attention pass) {
        Shapes.require(
                "dY",
                dY,
                pass.q().getNumRows(),
                pass.v().getNumCols(),
                "the output is " + Matrices.shape(pass.output()));
        SimpleMatrix dV = new SimpleMatrix(pass.v().getNumRows(), pass.v().getNumCols());
        SimpleMatrix dP =
                new SimpleMatrix(pass.weights().getNumRows(), pass.weights().getNumCols());
        for (int i = 0; i < dP.getNumRows(); i++) {
            for (int j = 0; j < dP.getNumCols(); j++) {
                for (int c = 0; c < dV.getNumCols(); c++) {
                    dV.set(j, c, dV.get(j, c) + pass.weights().get(i, j) * dY.get(i, c));
                    dP.set(i, j, dP.get(i, j) + dY.get(i, c) * pass.v().get(j, c));
                }
            }
        }
        return throughScores(Softmax.backward(dP, pass.weights()), pass, dV);
    }

    private static AttentionGradients throughScores(SimpleMatrix dS, Attention pass, SimpleMatrix dV) {
        SimpleMatrix dQ = new SimpleMatrix(pass.q().getNumRows(), pass.q().getNumCols());
        SimpleMatrix dK = new SimpleMatrix(pass.k().getNumRows(), pass.k().getNumCols());
        double root = Math.sqrt(dQ.getNumCols());
        for (int i = 0; i < dS.getNumRows(); i++) {
            for (int j = 0; j < dS.getNumCols(); j++) {
                for (int c = 0; c < dQ.getNumCols(); c++) {
                    dQ.set(i, c, dQ.get(i, c) + dS.get(i, j) * pass.k().get(j, c) / root);
                    dK.set(j, c, dK.get(j, c) + dS.get(i, j) * pass.q().get(i, c) / root);
                }
            }
        }
        return new AttentionGradients(dQ, dK, dV);
    }
}
