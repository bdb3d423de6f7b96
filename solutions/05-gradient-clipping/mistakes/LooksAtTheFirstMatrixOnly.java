package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the first matrix of the list is searched for bad entries.
 *
 * @loses 5.4
 * @hint A network has many parameters. Which of them does your loop visit?
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        for (SimpleMatrix gradient : gradients.subList(0, Math.min(1, gradients.size()))) {
            for (int i = 0; i < gradient.getNumElements(); i++) {
                if (!Double.isFinite(gradient.get(i))) {
                    throw notFinite(0, i / gradient.getNumCols(), i % gradient.getNumCols(), gradient.get(i));
                }
            }
        }
    }
}
