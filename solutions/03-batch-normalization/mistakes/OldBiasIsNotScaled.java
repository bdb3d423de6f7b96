package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The folded bias is b − μ·γ/s + β: b is not scaled by γ/s.
 *
 * @loses 3.6
 * @hint b is part of what batch norm normalises. Is it treated like X·W?
 */
class BatchNorm {

    public Dense fold(Dense before) {
        requireFeatures("the dense layer's b", before.b());
        SimpleMatrix factor = gamma.elementDiv(deviation(running));
        SimpleMatrix shift = before.b().plus(beta).minus(running.mean().elementMult(factor));
        return new Dense(Matrices.timesRow(before.w(), factor), shift);
    }
}
