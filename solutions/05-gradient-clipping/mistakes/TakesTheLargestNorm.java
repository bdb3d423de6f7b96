package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The global norm is the largest of the norms of the matrices.
 *
 * @loses 5.3 5.4 5.6
 * @hint Two gradients (3) and (−4) stand for one vector (3, −4). Does the 3 add nothing to its length?
 */
class GradientClipping {

    public static double globalNorm(List<SimpleMatrix> gradients) {
        requireFinite(gradients);
        double largest = 0;
        for (SimpleMatrix gradient : gradients) {
            largest = Math.max(largest, norm(gradient));
        }
        return largest;
    }
}
