package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Writes down the Jacobian of each row, (I − 1/D − x̂ᵀx̂/D)/s, and multiplies.
 */
class LayerNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        int features = dY.getNumCols();
        SimpleMatrix dX = new SimpleMatrix(dY.getNumRows(), features);
        for (int i = 0; i < dY.getNumRows(); i++) {
            SimpleMatrix xHat = pass.xHat().getRow(i);
            SimpleMatrix jacobian = SimpleMatrix.identity(features)
                    .minus(SimpleMatrix.filled(features, features, 1.0 / features))
                    .minus(xHat.transpose().mult(xHat).divide(features))
                    .divide(pass.deviation().get(i));
            dX.setRow(i, dY.getRow(i).elementMult(gamma).mult(jacobian));
        }
        return new Gradients(dX, Matrices.columnSums(dY.elementMult(pass.xHat())), Matrices.columnSums(dY));
    }
}
