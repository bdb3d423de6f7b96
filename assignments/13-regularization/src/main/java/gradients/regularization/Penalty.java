package gradients.regularization;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A price on weights, added to the loss: λ·Σ w² or λ·Σ |w| over all entries of the weight matrices. Biases are left
 * out: simply do not put them into the list.
 */
public final class Penalty {

    private Penalty() {}

    /**
     * Returns λ·Σ w², without a factor ½ and without a mean.
     *
     * @param weights matrices of any shapes
     * @param lambda λ, 0 or more
     * @throws IllegalArgumentException if λ is negative, infinite or NaN
     */
    @Task("13.1")
    public static double l2(List<SimpleMatrix> weights, double lambda) {
        // TODO 13.1: L1 and L2 penalties
        // Settings.requireNotNegative("lambda", lambda) first, in all four methods.
        throw new NotImplementedError("13.1 L1 and L2 penalties");
    }

    /**
     * Returns the gradient of {@link #l2} by one of the matrices.
     *
     * @param w of any shape
     * @param lambda λ, 0 or more
     * @return in the shape of w
     * @throws IllegalArgumentException if λ is negative, infinite or NaN
     */
    @Task("13.1")
    public static SimpleMatrix l2Gradient(SimpleMatrix w, double lambda) {
        // TODO 13.1: L1 and L2 penalties
        // Differentiate the penalty that you have just written, and not the one of another book.
        throw new NotImplementedError("13.1 L1 and L2 penalties");
    }

    /**
     * Returns λ·Σ |w|.
     *
     * @param weights matrices of any shapes
     * @param lambda λ, 0 or more
     * @throws IllegalArgumentException if λ is negative, infinite or NaN
     */
    @Task("13.1")
    public static double l1(List<SimpleMatrix> weights, double lambda) {
        // TODO 13.1: L1 and L2 penalties
        throw new NotImplementedError("13.1 L1 and L2 penalties");
    }

    /**
     * Returns the gradient of {@link #l1} by one of the matrices: λ for a positive entry, −λ for a negative one, and 0
     * for 0, where |w| has a kink: a weight that is 0 stays there.
     *
     * @param w of any shape
     * @param lambda λ, 0 or more
     * @return in the shape of w
     * @throws IllegalArgumentException if λ is negative, infinite or NaN
     */
    @Task("13.1")
    public static SimpleMatrix l1Gradient(SimpleMatrix w, double lambda) {
        // TODO 13.1: L1 and L2 penalties
        // w/|w| is 0/0 at 0. Java has a method that tells the sign.
        throw new NotImplementedError("13.1 L1 and L2 penalties");
    }
}
