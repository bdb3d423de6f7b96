package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * dX is zero everywhere.
 *
 * @loses 3.4
 * @hint If you checked with L = ΣY, zero was right: that loss does not depend on x. Check with a random upstream
 *     gradient.
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        return new SimpleMatrix(dY.getNumRows(), dY.getNumCols());
    }
}
