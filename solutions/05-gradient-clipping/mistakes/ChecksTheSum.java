package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A gradient is judged by the sum of its entries, which overflows for large finite entries.
 *
 * @loses 5.4
 * @hint 1.7e308 + 1.7e308 is ∞, although both are finite. Look at the entries one by one.
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        for (int k = 0; k < gradients.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            if (!Double.isFinite(gradient.elementSum())) {
                for (int i = 0; i < gradient.getNumElements(); i++) {
                    if (!Double.isFinite(gradient.get(i))) {
                        throw notFinite(k, i / gradient.getNumCols(), i % gradient.getNumCols(), gradient.get(i));
                    }
                }
                throw notFinite(k, 0, 0, gradient.elementSum());
            }
        }
    }
}
