package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The global norm is the sum of the squared norms, without the root.
 *
 * @loses 5.3 5.6
 * @hint That is the squared norm. One operation is missing at the end.
 */
class GradientClipping {

    public static double globalNorm(List<SimpleMatrix> gradients) {
        requireFinite(gradients);
        double sum = 0;
        for (SimpleMatrix gradient : gradients) {
            sum += norm(gradient) * norm(gradient);
        }
        return checkNorm(sum);
    }
}
