package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The global norm takes the largest magnitude of all matrices and runs once over all entries.
 */
class GradientClipping {

    public static double globalNorm(List<SimpleMatrix> gradients) {
        requireFinite(gradients);
        double scale =
                gradients.stream().mapToDouble(Matrices::largestMagnitude).max().orElse(0);
        double sum = 0;
        for (SimpleMatrix gradient : gradients) {
            for (int i = 0; i < gradient.getNumElements() && scale > 0; i++) {
                sum += Math.pow(gradient.get(i) / scale, 2);
            }
        }
        return checkNorm(scale * Math.sqrt(sum));
    }
}
