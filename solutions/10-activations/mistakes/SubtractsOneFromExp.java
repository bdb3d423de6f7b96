package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The left branch computes eᶻ and then subtracts 1, which leaves no digits where z is close to 0.
 *
 * @loses 10.3
 * @hint For z = −1e-17 your result is 0. Which of the two operations lost it? Look for a method that does both.
 */
class Elu {

    public static SimpleMatrix value(SimpleMatrix z, double alpha) {
        checkAlpha(alpha);
        return Matrices.map(z, entry -> entry > 0 ? entry : alpha * (Math.exp(entry) - 1));
    }
}
