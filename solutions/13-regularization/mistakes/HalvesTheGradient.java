package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of λ·w² is taken as λ·w.
 *
 * @loses 13.1
 * @hint What is the derivative of w²? The penalty of this course has no ½ in front.
 */
class Penalty {

    public static SimpleMatrix l2Gradient(SimpleMatrix w, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        return w.scale(lambda);
    }
}
