package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The smallest recurrent network, one unit that feeds itself for fifty steps: xₜ₊₁ = w·σ(xₜ) + b from x₀ = 0.5, with
 * the loss (σ(x₅₀) − 0.7)².
 *
 * <p>Its loss over the plane of w and b has plains and a cliff between them. Source: Pascanu, Mikolov and Bengio 2013,
 * figure 6.
 *
 * @param w 1×1 weight
 * @param b 1×1 bias
 */
record Recurrence(SimpleMatrix w, SimpleMatrix b) {

    private static final int LENGTH = 50;
    private static final double TARGET = 0.7;

    static Recurrence at(double w, double b) {
        return new Recurrence(SimpleMatrix.filled(1, 1, w), SimpleMatrix.filled(1, 1, b));
    }

    double loss() {
        return Math.pow(sigmoid(trajectory()[LENGTH]) - TARGET, 2);
    }

    /** Returns ∂loss/∂w and ∂loss/∂b, each 1×1, by the chain rule back through the fifty steps. */
    List<SimpleMatrix> gradients() {
        double[] x = trajectory();
        double output = sigmoid(x[LENGTH]);
        double dx = 2 * (output - TARGET) * output * (1 - output);
        double dw = 0;
        double db = 0;
        for (int t = LENGTH - 1; t >= 0; t--) {
            double s = sigmoid(x[t]);
            dw += dx * s;
            db += dx;
            dx *= w.get(0) * s * (1 - s);
        }
        return List.of(SimpleMatrix.filled(1, 1, dw), SimpleMatrix.filled(1, 1, db));
    }

    /** Returns the network after one step of plain gradient descent. */
    Recurrence step(List<SimpleMatrix> gradients, double rate) {
        return new Recurrence(
                w.minus(gradients.get(0).scale(rate)), b.minus(gradients.get(1).scale(rate)));
    }

    double distance(Recurrence other) {
        return Math.hypot(w.get(0) - other.w.get(0), b.get(0) - other.b.get(0));
    }

    /** Returns x₀ … x₅₀. */
    private double[] trajectory() {
        double[] x = new double[LENGTH + 1];
        x[0] = 0.5;
        for (int t = 0; t < LENGTH; t++) {
            x[t + 1] = w.get(0) * sigmoid(x[t]) + b.get(0);
        }
        return x;
    }

    /** StrictMath gives the same bits on every machine; near a cliff the last bit can decide. */
    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
