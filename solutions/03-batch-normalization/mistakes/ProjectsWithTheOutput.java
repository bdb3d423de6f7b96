package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The term through the variance uses Y where x̂ belongs.
 *
 * @loses 3.4
 * @hint γ and β come after x̂. Which matrix did the variance shrink: x̂ or Y?
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix y = pass.y();
        requireShape("dY", dY, y.getNumRows(), y.getNumCols());
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix centred = Matrices.minusRow(dXHat, Matrices.columnMeans(dXHat));
        SimpleMatrix alongY = Matrices.timesRow(y, Matrices.columnMeans(dXHat.elementMult(y)));
        return Matrices.divideRow(centred.minus(alongY), pass.deviation());
    }
}
