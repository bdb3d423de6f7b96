package gradients.activations;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * A batch on its way through layers of one width, A ← f(A·W), as the experiments need it.
 *
 * @param weights W of each layer
 * @param slopes f′(z) of each layer
 */
record DeepStack(List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {

    private static final int WIDTH = 64;
    private static final int SAMPLES = 64;

    /**
     * Sends random samples through random weights.
     *
     * @param gain g: the weights are drawn from N(0, g/in)
     */
    static DeepStack of(Activation activation, int depth, double gain, Random random) {
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> slopes = new ArrayList<>();
        SimpleMatrix a = Matrices.normal(SAMPLES, WIDTH, 1, random);
        for (int layer = 0; layer < depth; layer++) {
            SimpleMatrix w = Matrices.normal(WIDTH, WIDTH, Math.sqrt(gain / WIDTH), random);
            SimpleMatrix z = a.mult(w);
            weights.add(w);
            slopes.add(activation.derivative(z));
            a = activation.value(z);
        }
        return new DeepStack(weights, slopes);
    }

    /** Returns the factor that a random gradient meets on its way back through the first layers of the stack. */
    double factor(int layers, Random random) {
        SimpleMatrix dA = Matrices.normal(SAMPLES, WIDTH, 1, random);
        return GradientFactor.factor(dA, weights.subList(0, layers), slopes.subList(0, layers));
    }

    SimpleMatrix lastSlopes() {
        return slopes.get(slopes.size() - 1);
    }
}
