package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The search for bad entries runs over the flat index and subtracts each entry from itself: the result is 0 only for
 * finite ones.
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        int k = 0;
        for (SimpleMatrix gradient : gradients) {
            int columns = gradient.getNumCols();
            for (int i = 0; i < gradient.getNumElements(); i++) {
                if (gradient.get(i) - gradient.get(i) != 0) {
                    throw notFinite(k, i / columns, i % columns, gradient.get(i));
                }
            }
            k++;
        }
    }
}
