package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm is taken to be the largest magnitude of an entry.
 *
 * @loses 5.2 5.3 5.4 5.6
 * @hint How long is the vector (3, −4)? Every entry contributes to a length, not only the largest one.
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        return Matrices.largestMagnitude(gradient);
    }
}
