package gradients.regularization;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The L2 penalty adds up squared norms, and the L1 gradient is found by comparing.
 */
class Penalty {

    public static double l2(List<SimpleMatrix> weights, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        double price = 0;
        for (SimpleMatrix w : weights) {
            price += lambda * w.normF() * w.normF();
        }
        return price;
    }

    public static SimpleMatrix l1Gradient(SimpleMatrix w, double lambda) {
        Settings.requireNotNegative("lambda", lambda);
        return Matrices.map(w, entry -> entry > 0 ? lambda : entry < 0 ? -lambda : 0);
    }
}
