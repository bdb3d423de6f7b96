package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The fold divides by s, but does not multiply by γ.
 *
 * @loses 3.6
 * @hint Try γ = 0 for one feature: what does infer answer, and what does the folded layer?
 */
class BatchNorm {

    public Dense fold(Dense before) {
        requireFeatures("the dense layer's b", before.b());
        SimpleMatrix factor = deviation(running).elementPower(-1);
        SimpleMatrix shift =
                before.b().minus(running.mean()).elementMult(factor).plus(beta);
        return new Dense(Matrices.timesRow(before.w(), factor), shift);
    }
}
