package gradients.regularization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A weight of 0 gets the gradient of a positive one, and is pushed away from 0.
 *
 * @loses 13.1
 * @hint At the kink every number between −λ and λ would do. Which one leaves a weight of 0 in peace?
 */
class Penalty {

    public static SimpleMatrix l1Gradient(SimpleMatrix w, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        return Matrices.map(w, entry -> entry < 0 ? -lambda : lambda);
    }
}
