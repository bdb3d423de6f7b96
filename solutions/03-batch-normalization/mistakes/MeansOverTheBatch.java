package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dγ and dβ are means over the batch instead of sums.
 *
 * @loses 3.5
 * @hint β is used once in each of the N samples, so its gradient collects N contributions. The loss has divided by
 *     N already, if it is a mean.
 */
class BatchNorm {

    public SimpleMatrix gammaGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        return Matrices.columnMeans(dY.elementMult(xHat));
    }

    public SimpleMatrix betaGradient(SimpleMatrix dY) {
        requireFeatures("dY", dY);
        return Matrices.columnMeans(dY);
    }
}
