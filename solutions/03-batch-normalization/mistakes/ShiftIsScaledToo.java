package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The output is γ ⊙ (x̂ + β): the shift is scaled as well.
 *
 * @loses 3.1 3.3
 * @hint Set x̂ = 0. What should come out, and what comes out of your formula?
 */
class BatchNorm {

    private SimpleMatrix scaleAndShift(SimpleMatrix xHat) {
        return Matrices.timesRow(Matrices.plusRow(xHat, beta), gamma);
    }
}
