package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by value compares each entry with both ends in a loop over rows and columns.
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        requireFinite(List.of(gradient));
        checkLimit(limit);
        SimpleMatrix clipped = gradient.copy();
        for (int row = 0; row < clipped.getNumRows(); row++) {
            for (int column = 0; column < clipped.getNumCols(); column++) {
                if (clipped.get(row, column) > limit) {
                    clipped.set(row, column, limit);
                } else if (clipped.get(row, column) < -limit) {
                    clipped.set(row, column, -limit);
                }
            }
        }
        return clipped;
    }
}
