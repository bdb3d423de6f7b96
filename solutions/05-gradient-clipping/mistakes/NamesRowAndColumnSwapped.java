package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The message names the column as row and the row as column.
 *
 * @loses 5.4
 * @hint getNumRows bounds the first index of get, getNumCols the second. Which of your two numbers is which?
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        for (int k = 0; k < gradients.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            for (int i = 0; i < gradient.getNumElements(); i++) {
                if (!Double.isFinite(gradient.get(i))) {
                    throw notFinite(k, i % gradient.getNumCols(), i / gradient.getNumCols(), gradient.get(i));
                }
            }
        }
    }
}
