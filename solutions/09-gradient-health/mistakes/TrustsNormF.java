package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * The norm is EJML's normF, which calls a matrix of zeros and one NaN 0 long.
 *
 * @loses 9.1 9.5
 * @hint Ask normF for the norm of {0, NaN}. Would you call that layer vanished?
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        return gradient.normF();
    }
}
