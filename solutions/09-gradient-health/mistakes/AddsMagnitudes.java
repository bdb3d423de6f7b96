package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * The norm adds up the magnitudes of the entries: that is the 1-norm, not the Euclidean one.
 *
 * @loses 9.1 9.5
 * @hint How long is the vector (3, −4)? Pythagoras says 5.
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            sum += Math.abs(gradient.get(i));
        }
        return sum;
    }
}
