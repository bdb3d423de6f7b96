package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Inference returns the normalised input; γ and β are not applied.
 *
 * @loses 3.3
 * @hint The layers behind this one were trained on γ ⊙ x̂ + β. What do they get now?
 */
class BatchNorm {

    public SimpleMatrix infer(SimpleMatrix x) {
        requireFeatures("x", x);
        return Matrices.divideRow(Matrices.minusRow(x, running.mean()), deviation(running));
    }
}
