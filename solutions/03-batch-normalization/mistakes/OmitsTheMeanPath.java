package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dX takes the road through the variance into account, but not the one through the mean.
 *
 * @loses 3.4
 * @hint Add a constant to a whole column of X: Y stays as it is. What does that say about the column sums of dX?
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix alongXHat = Matrices.timesRow(xHat, Matrices.columnMeans(dXHat.elementMult(xHat)));
        return Matrices.divideRow(dXHat.minus(alongXHat), pass.deviation());
    }
}
