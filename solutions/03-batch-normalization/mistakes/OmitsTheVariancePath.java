package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dX takes the road through the mean into account, but not the one through the variance.
 *
 * @loses 3.4
 * @hint Three roads lead from x to the loss. Move one sample: x̂ changes, μ changes, and what else?
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix centred = Matrices.minusRow(dXHat, Matrices.columnMeans(dXHat));
        return Matrices.divideRow(centred, pass.deviation());
    }
}
