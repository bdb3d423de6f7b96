package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dγ has one number per sample, not one per feature.
 *
 * @loses 3.5
 * @hint A gradient has the shape of what it is the gradient of. Which shape has γ?
 */
class BatchNorm {

    public SimpleMatrix gammaGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        return Matrices.rowSums(dY.elementMult(xHat));
    }
}
