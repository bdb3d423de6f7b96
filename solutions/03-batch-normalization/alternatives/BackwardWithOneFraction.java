package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The compact form with one fraction in front: γ/(N·s) · (N·dY − dβ − x̂ ⊙ dγ).
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        int n = pass.xHat().getNumRows();
        requireShape("dY", dY, n, pass.xHat().getNumCols());
        SimpleMatrix dGamma = gammaGradient(dY, pass);
        SimpleMatrix dBeta = betaGradient(dY);
        SimpleMatrix rest = Matrices.minusRow(dY.scale(n), dBeta).minus(Matrices.timesRow(pass.xHat(), dGamma));
        return Matrices.timesRow(rest, gamma.elementDiv(pass.deviation()).divide(n));
    }
}
