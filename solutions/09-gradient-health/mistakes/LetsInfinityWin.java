package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * The norm is gathered by Math.hypot, which is ∞ as soon as one argument is, even if the other is NaN.
 *
 * @loses 9.1
 * @hint An entry that is NaN beside one that is ∞: which of the two tells more about what went wrong? Read the
 *     Javadoc again.
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        double norm = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            norm = Math.hypot(norm, gradient.get(i));
        }
        return norm;
    }
}
