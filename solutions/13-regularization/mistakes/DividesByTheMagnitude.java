package gradients.regularization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of |w| is w/|w|, which is 0/0 for a weight of 0.
 *
 * @loses 13.1
 * @hint What is your gradient for w = 0? One NaN there, and the weight is lost.
 */
class Penalty {

    public static SimpleMatrix l1Gradient(SimpleMatrix w, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        return Matrices.map(w, entry -> lambda * entry / Math.abs(entry));
    }
}
