package gradients.regularization;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The L2 penalty takes the mean of the squares of each matrix, so a wide layer pays no more than a narrow one.
 *
 * @loses 13.1
 * @hint Two weights of 3 cost twice as much as one. By what do you divide?
 */
class Penalty {

    public static double l2(List<SimpleMatrix> weights, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        double sum = 0;
        for (SimpleMatrix w : weights) {
            sum += w.elementMult(w).elementSum() / w.getNumElements();
        }
        return lambda * sum;
    }
}
