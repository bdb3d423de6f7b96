package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The folded bias is b·γ/s + β: the running mean is not subtracted.
 *
 * @loses 3.6
 * @hint Inference does four things to each feature: subtract, divide, multiply, add. Which one is missing?
 */
class BatchNorm {

    public Dense fold(Dense before) {
        requireFeatures("the dense layer's b", before.b());
        SimpleMatrix factor = gamma.elementDiv(deviation(running));
        SimpleMatrix shift = before.b().elementMult(factor).plus(beta);
        return new Dense(Matrices.timesRow(before.w(), factor), shift);
    }
}
