package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * The entries are squared as they are, so the norm of entries near 1e200 is ∞ and of entries near 1e-200 is 0.
 *
 * @loses 9.1 9.5
 * @hint What is 1e200 squared, as a double? Change the unit before you square.
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            sum += gradient.get(i) * gradient.get(i);
        }
        return Math.sqrt(sum);
    }
}
