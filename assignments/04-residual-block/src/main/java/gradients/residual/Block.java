package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The parameters of one residual block, y = ReLU(F(x) + S(x)) with F(x) = ReLU(x·W1 + b1)·W2 + b2. D is the width of x,
 * H the inner width, K the width of y.
 *
 * @param w1 D×H
 * @param b1 1×H
 * @param w2 H×K
 * @param b2 1×K
 * @param ws D×K, the projection of the shortcut, S(x) = x·Ws; or null for the identity, S(x) = x, which needs K = D
 */
public record Block(SimpleMatrix w1, SimpleMatrix b1, SimpleMatrix w2, SimpleMatrix b2, SimpleMatrix ws) {

    public Block {
        check("b1", b1, 1, w1.getNumCols());
        check("W2", w2, w1.getNumCols(), w2.getNumCols());
        check("b2", b2, 1, w2.getNumCols());
        if (ws != null) {
            check("Ws", ws, w1.getNumRows(), w2.getNumCols());
        } else if (w1.getNumRows() != w2.getNumCols()) {
            throw new IllegalArgumentException("An identity shortcut adds x to F(x), but x has " + w1.getNumRows()
                    + " columns and F(x) has " + w2.getNumCols() + "; give the block a projection Ws.");
        }
    }

    /** Returns a block whose shortcut is the identity. */
    public static Block identity(SimpleMatrix w1, SimpleMatrix b1, SimpleMatrix w2, SimpleMatrix b2) {
        return new Block(w1, b1, w2, b2, null);
    }

    /** Returns whether the shortcut is a projection x·Ws; otherwise it is the identity. */
    public boolean projects() {
        return ws != null;
    }

    /**
     * Refuses an input that does not fit the block.
     *
     * @throws IllegalArgumentException «x has shape 4×3 but W1 is 5×7; x needs 4×5.»
     */
    public void requireInput(SimpleMatrix x) {
        if (x.getNumCols() != w1.getNumRows()) {
            throw new IllegalArgumentException("x has shape " + Matrices.shape(x) + " but W1 is " + Matrices.shape(w1)
                    + "; x needs " + x.getNumRows() + "×" + w1.getNumRows() + ".");
        }
    }

    private static void check(String name, SimpleMatrix matrix, int rows, int columns) {
        if (matrix.getNumRows() != rows || matrix.getNumCols() != columns) {
            throw new IllegalArgumentException(
                    name + " has shape " + Matrices.shape(matrix) + "; it needs " + rows + "×" + columns + ".");
        }
    }
}
