package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The search goes down the columns, so of several bad entries it names another one first.
 *
 * @loses 5.4
 * @hint Read as one reads a page: row by row. Which of the two loops is the outer one?
 */
class GradientClipping {

    public static void requireFinite(List<SimpleMatrix> gradients) {
        for (int k = 0; k < gradients.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            for (int column = 0; column < gradient.getNumCols(); column++) {
                for (int row = 0; row < gradient.getNumRows(); row++) {
                    if (!Double.isFinite(gradient.get(row, column))) {
                        throw notFinite(k, row, column, gradient.get(row, column));
                    }
                }
            }
        }
    }
}
