package gradients.regularization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The loss computes a softmax and then its logarithm, which is −∞ where the softmax has rounded to 0.
 *
 * @loses 13.4
 * @hint With smoothing, even an unlikely class has a target above 0. What is ln 0 times that?
 */
class LabelSmoothing {

    public static double crossEntropy(SimpleMatrix logits, SimpleMatrix targets) {
        Settings.requireSameShape("targets", targets, "logits", logits);
        SimpleMatrix softmax = Matrices.map(logSoftmax(logits), Math::exp);
        return -Matrices.map(softmax, Math::log).elementMult(targets).elementSum() / logits.getNumRows();
    }
}
