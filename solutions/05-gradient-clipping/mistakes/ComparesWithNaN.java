package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The check asks whether an entry equals NaN, which is false for every entry, NaN included.
 *
 * @loses 5.4 5.6
 * @hint Try System.out.println(Double.NaN == Double.NaN). Which method of Double asks the right question?
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        for (int k = 0; k < gradients.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            for (int i = 0; i < gradient.getNumElements(); i++) {
                double g = gradient.get(i);
                if (g == Double.NaN || g == Double.POSITIVE_INFINITY || g == Double.NEGATIVE_INFINITY) {
                    throw notFinite(k, i / gradient.getNumCols(), i % gradient.getNumCols(), g);
                }
            }
        }
    }
}
