package gradients.regularization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient has the wrong sign: target − softmax.
 *
 * @loses 13.4
 * @hint A class gets more than its target. Should the gradient make its logit larger or smaller, when the
 *     optimiser subtracts it?
 */
class LabelSmoothing {

    public static SimpleMatrix gradient(SimpleMatrix logits, SimpleMatrix targets) {
        Settings.requireSameShape("targets", targets, "logits", logits);
        return targets.minus(Matrices.map(logSoftmax(logits), Math::exp)).divide(logits.getNumRows());
    }
}
