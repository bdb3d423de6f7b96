package gradients.regularization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/** Checks of arguments. Each method returns if all is well, and throws otherwise. */
final class Settings {

    private Settings() {}

    static void requireNotNegative(String name, double value) {
        require(name, value, value >= 0 && value < Double.POSITIVE_INFINITY, "must be a finite number of 0 or more");
    }

    static void requirePositive(String name, double value) {
        require(name, value, value > 0 && value < Double.POSITIVE_INFINITY, "must be a finite number above 0");
    }

    /** Probabilities of dropping, and shares that are taken away, lie in [0, 1). */
    static void requireShare(String name, double value) {
        require(name, value, value >= 0 && value < 1, "must lie in [0, 1)");
    }

    static void requireSameShape(String name, SimpleMatrix matrix, String other, SimpleMatrix like) {
        if (matrix.getNumRows() != like.getNumRows() || matrix.getNumCols() != like.getNumCols()) {
            throw new IllegalArgumentException(name + " has shape " + Matrices.shape(matrix) + " but " + other + " is "
                    + Matrices.shape(like) + "; they need the same shape.");
        }
    }

    private static void require(String name, double value, boolean allowed, String need) {
        if (!allowed) {
            throw new IllegalArgumentException(name + " is " + value + "; it " + need + ".");
        }
    }
}
