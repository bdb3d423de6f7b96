package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The global norm adds up the norms of the matrices.
 *
 * @loses 5.3 5.6
 * @hint Two gradients (3) and (−4) stand for one vector (3, −4). Is its length 7?
 */
class GradientClipping {

    public static double globalNorm(List<SimpleMatrix> gradients) {
        requireFinite(gradients);
        double sum = 0;
        for (SimpleMatrix gradient : gradients) {
            sum += norm(gradient);
        }
        return checkNorm(sum);
    }
}
