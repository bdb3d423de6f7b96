package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm adds up the magnitudes of the entries: that is the 1-norm, not the Euclidean one.
 *
 * @loses 5.2 5.3 5.6
 * @hint How long is the vector (3, −4)? Pythagoras says 5.
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        double sum = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            sum += Math.abs(gradient.get(i));
        }
        return checkNorm(sum);
    }
}
