package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dγ is γ ⊙ Σ dY ⊙ x̂: γ appears once too often.
 *
 * @loses 3.5
 * @hint y = γ·x̂ is linear in γ. Does a slope depend on where you stand on a straight line?
 */
class BatchNorm {

    public SimpleMatrix gammaGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        return Matrices.columnSums(dY.elementMult(xHat)).elementMult(gamma);
    }
}
