package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm squares the entries as they are, so that 1e200 becomes ∞ and 1e-200 becomes 0.
 *
 * @loses 5.2 5.3
 * @hint What is 1e200 · 1e200 in a double? Make the entries harmless before you square them, and undo it after
 *     the root.
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        double sum = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            sum += gradient.get(i) * gradient.get(i);
        }
        return checkNorm(Math.sqrt(sum));
    }
}
