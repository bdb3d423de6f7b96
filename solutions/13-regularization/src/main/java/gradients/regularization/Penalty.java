package gradients.regularization;

import gradients.kit.Matrices;
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
        // : Settings.requireNotNegative("lambda", lambda) first, in all four methods.
        Settings.requireNotNegative("lambda", lambda);
        double sum = 0;
        for (SimpleMatrix w : weights) {
            sum += w.elementMult(w).elementSum();
        }
        return lambda * sum;
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
        // : Differentiate the penalty that you have just written, and not the one of another book.
        Settings.requireNotNegative("lambda", lambda);
        return w.scale(2 * lambda);
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
        Settings.requireNotNegative("lambda", lambda);
        double sum = 0;
        for (SimpleMatrix w : weights) {
            sum += Matrices.map(w, Math::abs).elementSum();
        }
        return lambda * sum;
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
        // : w/|w| is 0/0 at 0. Java has a method that tells the sign.
        Settings.requireNotNegative("lambda", lambda);
        return Matrices.map(w, entry -> lambda * Math.signum(entry));
    }
}
