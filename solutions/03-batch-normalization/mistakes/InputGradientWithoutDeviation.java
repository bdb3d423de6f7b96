package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dX is not divided by s.
 *
 * @loses 3.4
 * @hint What is ∂x̂/∂x if μ and s are held fixed? It is not 1.
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix centred = Matrices.minusRow(dXHat, Matrices.columnMeans(dXHat));
        return centred.minus(Matrices.timesRow(xHat, Matrices.columnMeans(dXHat.elementMult(xHat))));
    }
}
