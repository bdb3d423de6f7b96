package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The two terms that come through μ and v are sums down the columns; their 1/N is missing.
 *
 * @loses 3.4
 * @hint μ is a mean: moving one sample by h moves μ by how much?
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix centred = Matrices.minusRow(dXHat, Matrices.columnSums(dXHat));
        SimpleMatrix alongXHat = Matrices.timesRow(xHat, Matrices.columnSums(dXHat.elementMult(xHat)));
        return Matrices.divideRow(centred.minus(alongXHat), pass.deviation());
    }
}
