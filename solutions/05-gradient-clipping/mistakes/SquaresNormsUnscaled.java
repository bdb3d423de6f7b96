package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The global norm squares the norms of the matrices as they are, so that 1e200 becomes ∞ and 1e-200 becomes 0.
 *
 * @loses 5.3
 * @hint You made norm safe for 1e200. What happens to its result in globalNorm?
 */
class GradientClipping {

    public static double globalNorm(List<SimpleMatrix> gradients) {
        requireFinite(gradients);
        double sum = 0;
        for (SimpleMatrix gradient : gradients) {
            sum += Math.pow(norm(gradient), 2);
        }
        return checkNorm(Math.sqrt(sum));
    }
}
