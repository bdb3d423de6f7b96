package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The term that comes through the variance has the wrong sign.
 *
 * @loses 3.4
 * @hint A larger v makes x̂ smaller. So what is the sign of ∂x̂/∂v?
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix centred = Matrices.minusRow(dXHat, Matrices.columnMeans(dXHat));
        SimpleMatrix alongXHat = Matrices.timesRow(xHat, Matrices.columnMeans(dXHat.elementMult(xHat)));
        return Matrices.divideRow(centred.plus(alongXHat), pass.deviation());
    }
}
