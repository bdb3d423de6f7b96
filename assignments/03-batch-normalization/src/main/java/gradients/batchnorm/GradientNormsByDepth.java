package gradients.batchnorm;

import gradients.batchnorm.DeepNetwork.Activation;
import gradients.kit.Matrices;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: how large is the gradient that reaches the first layer of an untrained network, with and without
 * batch normalisation?
 */
public final class GradientNormsByDepth {

    private static final int[] DEPTHS = {1, 2, 6, 20, 50};
    private static final int SAMPLES = 100;
    private static final int INPUTS = 10;
    private static final int WIDTH = 64;
    private static final int SEEDS = 5;

    private GradientNormsByDepth() {}

    /** Prints the table. */
    public static void main(String[] args) {
        System.out.println("Norm of the first layer's gradient, median of " + SEEDS + " untrained networks");
        System.out.printf("%-10s%12s%12s%12s%12s%n", "depth", "sigmoid", "sigmoid+BN", "ReLU", "ReLU+BN");
        double[] sigmoid = firstLayer(Activation.SIGMOID, false);
        double[] sigmoidNormalized = firstLayer(Activation.SIGMOID, true);
        double[] relu = firstLayer(Activation.RELU, false);
        double[] reluNormalized = firstLayer(Activation.RELU, true);
        for (int i = 0; i < DEPTHS.length; i++) {
            print("" + DEPTHS[i], "%12.2e", sigmoid[i], sigmoidNormalized[i], relu[i], reluNormalized[i]);
        }
        print("per layer", "%12.3f", growth(sigmoid), growth(sigmoidNormalized), growth(relu), growth(reluNormalized));
        double theory = Math.sqrt(Math.PI / (Math.PI - 1));
        System.out.printf(Locale.ROOT, "%nPer layer in theory, wide ReLU+BN: %.3f%n", theory);
    }

    private static void print(String label, String format, double... numbers) {
        StringBuilder line = new StringBuilder(String.format("%-10s", label));
        for (double number : numbers) {
            line.append(String.format(Locale.ROOT, format, number));
        }
        System.out.println(line);
    }

    private static double[] firstLayer(Activation activation, boolean normalized) {
        return Arrays.stream(DEPTHS)
                .mapToDouble(depth -> medianNorm(depth, activation, normalized))
                .toArray();
    }

    private static double medianNorm(int depth, Activation activation, boolean normalized) {
        double[] norms = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SimpleMatrix x = Matrices.normal(SAMPLES, INPUTS, 1, random);
            SimpleMatrix targets = Matrices.uniform(SAMPLES, 1, 0, 1, random);
            DeepNetwork network = new DeepNetwork(INPUTS, WIDTH, depth, activation, normalized, random);
            norms[seed] = network.gradientNorms(x, targets)[0];
        }
        Arrays.sort(norms);
        return norms[SEEDS / 2];
    }

    /** Returns the factor by which one more layer changes the norm, on average between the last two depths. */
    private static double growth(double[] norms) {
        int last = DEPTHS.length - 1;
        return Math.pow(norms[last] / norms[last - 1], 1.0 / (DEPTHS[last] - DEPTHS[last - 1]));
    }
}
