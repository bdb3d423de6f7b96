package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm takes the mean of the squares instead of their sum, so large matrices look short.
 *
 * @loses 5.2 5.3 5.4 5.6
 * @hint A length does not divide by the number of entries. How long is (3, −4)?
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
        return scale == 0 ? 0 : checkNorm(scale * Math.sqrt(sum / gradient.getNumElements()));
    }
}
