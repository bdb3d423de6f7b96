package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * dγ is one number in every place: the sum over all features.
 *
 * @loses 3.5
 * @hint There is one γ per feature. Does γ of feature 0 touch feature 1?
 */
class BatchNorm {

    public SimpleMatrix gammaGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        return SimpleMatrix.ones(1, xHat.getNumCols())
                .scale(dY.elementMult(xHat).elementSum());
    }
}
