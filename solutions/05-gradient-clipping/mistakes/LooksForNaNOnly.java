package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Gradients with NaN are refused, but infinite entries pass.
 *
 * @loses 5.4 5.6
 * @hint 1e308 · 10 is not NaN. Which other doubles are no numbers to step with?
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        for (int k = 0; k < gradients.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            for (int i = 0; i < gradient.getNumElements(); i++) {
                if (Double.isNaN(gradient.get(i))) {
                    throw notFinite(k, i / gradient.getNumCols(), i % gradient.getNumCols(), gradient.get(i));
                }
            }
        }
    }
}
