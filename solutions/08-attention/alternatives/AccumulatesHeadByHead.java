package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Adds each head's part to the gradient of X and writes its columns of the projections' gradients in place.
 */
class MultiHead {

    public static MultiHeadGradients backward(SimpleMatrix dY, MultiHeadPass pass, MultiHeadWeights weights) {
        Shapes.require(
                "dY",
                dY,
                pass.x().getNumRows(),
                weights.wO().getNumCols(),
                "the output is " + Matrices.shape(pass.output()));
        SimpleMatrix xT = pass.x().transpose();
        SimpleMatrix dX = new SimpleMatrix(pass.x().getNumRows(), pass.x().getNumCols());
        SimpleMatrix dWQ = new SimpleMatrix(xT.getNumRows(), weights.wQ().getNumCols());
        SimpleMatrix dWK = dWQ.copy();
        SimpleMatrix dWV = dWQ.copy();
        int width = weights.headWidth();
        for (int h = 0; h < weights.heads(); h++) {
            SimpleMatrix dHead =
                    dY.mult(weights.wO().rows(h * width, (h + 1) * width).transpose());
            AttentionGradients head =
                    ScaledDotProduct.backward(dHead, pass.heads().get(h));
            dWQ.insertIntoThis(0, h * width, xT.mult(head.dQ()));
            dWK.insertIntoThis(0, h * width, xT.mult(head.dK()));
            dWV.insertIntoThis(0, h * width, xT.mult(head.dV()));
            dX = dX.plus(head.dQ().mult(block(weights.wQ(), h, width).transpose()));
            dX = dX.plus(head.dK().mult(block(weights.wK(), h, width).transpose()));
            dX = dX.plus(head.dV().mult(block(weights.wV(), h, width).transpose()));
        }
        return new MultiHeadGradients(
                dX, dWQ, dWK, dWV, pass.joined().transpose().mult(dY));
    }
}
