package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * dX is dY·γ/s, as though μ and s were constants.
 *
 * @loses 3.4
 * @hint At inference that would be right. In training μ and v are made of x. What happens to them when one sample
 *     moves?
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        requireShape("dY", dY, xHat.getNumRows(), xHat.getNumCols());
        return Matrices.divideRow(Matrices.timesRow(dY, gamma), pass.deviation());
    }
}
