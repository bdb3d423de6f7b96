package gradients.regularization;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The L2 penalty is λ times the norms of the matrices, not their squares.
 *
 * @loses 13.1
 * @hint What does a weight of 3 cost, for λ = 1: 3 or 9?
 */
class Penalty {

    public static double l2(List<SimpleMatrix> weights, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        double sum = 0;
        for (SimpleMatrix w : weights) {
            sum += w.normF();
        }
        return lambda * sum;
    }
}
