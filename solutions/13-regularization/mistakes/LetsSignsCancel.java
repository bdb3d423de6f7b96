package gradients.regularization;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The L1 penalty adds up the weights themselves, so that 3 and −3 cost nothing.
 *
 * @loses 13.1
 * @hint What do the weights 3 and −3 cost? A price is never negative.
 */
class Penalty {

    public static double l1(List<SimpleMatrix> weights, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        double sum = 0;
        for (SimpleMatrix w : weights) {
            sum += w.elementSum();
        }
        return lambda * sum;
    }
}
