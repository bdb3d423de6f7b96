package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm multiplies by the largest magnitude inside the root, where its square would belong.
 *
 * @loses 5.2 5.3 5.4 5.6
 * @hint If every entry is twice as large, the norm must double. Does yours? Where does the factor stand, inside
 *     the root or outside?
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        double scale = Matrices.largestMagnitude(gradient);
        double sum = 0;
        for (int i = 0; i < gradient.getNumElements() && scale > 0; i++) {
            double ratio = gradient.get(i) / scale;
            sum += ratio * ratio;
        }
        return checkNorm(Math.sqrt(scale * sum));
    }
}
