package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The folded bias is b·γ/s − μ + β: the running mean is not scaled by γ/s.
 *
 * @loses 3.6
 * @hint Which comes first, subtracting the mean or dividing by s?
 */
class BatchNorm {

    public Dense fold(Dense before) {
        requireFeatures("the dense layer's b", before.b());
        SimpleMatrix factor = gamma.elementDiv(deviation(running));
        SimpleMatrix shift =
                before.b().elementMult(factor).minus(running.mean()).plus(beta);
        return new Dense(Matrices.timesRow(before.w(), factor), shift);
    }
}
