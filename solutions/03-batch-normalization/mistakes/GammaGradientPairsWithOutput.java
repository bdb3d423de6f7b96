package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dγ pairs dY with the output Y instead of x̂.
 *
 * @loses 3.5
 * @hint γ multiplies something, and β is added afterwards. With what does ∂L/∂Y meet in ∂L/∂γ?
 */
class BatchNorm {

    public SimpleMatrix gammaGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        return Matrices.columnSums(dY.elementMult(pass.y()));
    }
}
