package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dX is multiplied by s where it should be divided.
 *
 * @loses 3.4
 * @hint Measure x in smaller units, so that its numbers and s grow. Does L react more or less strongly to one unit
 *     of x?
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix centred = Matrices.minusRow(dXHat, Matrices.columnMeans(dXHat));
        SimpleMatrix alongXHat = Matrices.timesRow(xHat, Matrices.columnMeans(dXHat.elementMult(xHat)));
        return Matrices.timesRow(centred.minus(alongXHat), pass.deviation());
    }
}
