package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The check lets −∞ pass: it asks only for NaN and for entries that are too large.
 *
 * @loses 5.4 5.6
 * @hint How large is −∞? A comparison from one side sees only half of the line.
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        for (int k = 0; k < gradients.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            for (int i = 0; i < gradient.getNumElements(); i++) {
                if (!(gradient.get(i) <= Double.MAX_VALUE)) {
                    throw notFinite(k, i / gradient.getNumCols(), i % gradient.getNumCols(), gradient.get(i));
                }
            }
        }
    }
}
