package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm divides by the largest magnitude before squaring, but never multiplies by it again.
 *
 * @loses 5.2 5.3 5.4 5.6
 * @hint You measured the gradient in units of its largest entry. What has to happen to the root to get back to
 *     ordinary units?
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
        return checkNorm(Math.sqrt(sum));
    }
}
