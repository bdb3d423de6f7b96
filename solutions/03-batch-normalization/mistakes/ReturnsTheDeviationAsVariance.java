package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The second moment that is returned is the standard deviation, not the variance.
 *
 * @loses 3.1
 * @hint Somebody takes the root later on. Has it been taken already?
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        SimpleMatrix mean = Matrices.columnMeans(x);
        SimpleMatrix centred = Matrices.minusRow(x, mean);
        SimpleMatrix variance = Matrices.columnMeans(centred.elementMult(centred));
        return new Moments(mean, variance.elementPower(0.5));
    }
}
