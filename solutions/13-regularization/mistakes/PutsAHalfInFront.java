package gradients.regularization;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The L2 penalty is ½·λ·Σ w², with a gradient that fits it: the convention of other books.
 *
 * @loses 13.1
 * @hint Your penalty and its gradient agree with each other. Do they agree with the Javadoc?
 */
class Penalty {

    public static double l2(List<SimpleMatrix> weights, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        double sum = 0;
        for (SimpleMatrix w : weights) {
            sum += w.elementMult(w).elementSum();
        }
        return lambda * sum / 2;
    }

    public static SimpleMatrix l2Gradient(SimpleMatrix w, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        return w.scale(lambda);
    }
}
