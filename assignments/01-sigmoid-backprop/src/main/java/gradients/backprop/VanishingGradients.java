package gradients.backprop;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * How large is the gradient of each layer before any training? Networks of 2 to 50 hidden layers with 64 units each and
 * one linear output unit, sigmoid against ReLU, on 100 samples of ten features. Each number is the median of nine draws
 * of data and weights.
 */
public final class VanishingGradients {

    private static final int[] DEPTHS = {2, 6, 10, 20, 30, 50};
    private static final int WIDTH = 64;
    private static final int DRAWS = 9;

    private static final DoubleBinaryOperator GLOROT = (in, out) -> Math.sqrt(2 / (in + out));
    private static final DoubleBinaryOperator HE = (in, out) -> Math.sqrt(2 / in);
    private static final DoubleBinaryOperator LARGE = (in, out) -> 2;

    private static final Recipe SIGMOID = new Recipe(Activation.SIGMOID, Activation.LINEAR, GLOROT);
    private static final Recipe SIGMOID_OUTPUT = new Recipe(Activation.SIGMOID, Activation.SIGMOID, GLOROT);
    private static final Recipe LARGE_WEIGHTS = new Recipe(Activation.SIGMOID, Activation.LINEAR, LARGE);
    private static final Recipe RELU = new Recipe(Activation.RELU, Activation.LINEAR, HE);

    private VanishingGradients() {}

    /** A kind of network: its activations, and the standard deviation of W as a function of in and out. */
    private record Recipe(Activation hidden, Activation output, DoubleBinaryOperator sigma) {}

    public static void main(String[] args) {
        slopes();
        System.out.println();
        layerByLayer();
        System.out.println();
        depthByDepth();
    }

    private static void slopes() {
        SimpleMatrix z = new SimpleMatrix(new double[][] {{0, 1, 3, 10, 20, 40}});
        SimpleMatrix a = Sigmoid.value(z);
        SimpleMatrix fromZ = Sigmoid.derivative(z);
        SimpleMatrix fromA = Sigmoid.derivativeFromActivation(a);

        System.out.println("The sigmoid and its slope");
        System.out.println("  z   σ(z)  σ′ from z  σ′ from a  of its peak");
        for (int i = 0; i < z.getNumElements(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%3.0f  %.3f %10.2e %10.2e %12.3g%n",
                    z.get(i),
                    a.get(i),
                    fromZ.get(i),
                    fromA.get(i),
                    fromZ.get(i) / 0.25);
        }
    }

    private static void layerByLayer() {
        int depth = 6;
        double[] sigmoid = medians(SIGMOID, depth);
        double[] squashed = medians(SIGMOID_OUTPUT, depth);
        double[] relu = medians(RELU, depth);

        System.out.println("‖dW‖ of each layer, 6 hidden layers and the output");
        System.out.println("layer    sigmoid  sigmoid output       ReLU");
        for (int layer = 0; layer <= depth; layer++) {
            System.out.printf(
                    Locale.ROOT, "%5d %10.2e %15.2e %10.2e%n", layer + 1, sigmoid[layer], squashed[layer], relu[layer]);
        }
    }

    private static void depthByDepth() {
        System.out.println("‖dW‖ of the first layer (and of the output), by the number of hidden layers");
        System.out.println("depth    sigmoid     output  per layer  sigmoid, σ = 2       ReLU     output");
        for (int depth : DEPTHS) {
            double[] sigmoid = medians(SIGMOID, depth);
            double[] relu = medians(RELU, depth);
            System.out.printf(
                    Locale.ROOT,
                    "%5d %10.2e %10.2e %10s %15.2e %10.2e %10.2e%n",
                    depth,
                    sigmoid[0],
                    sigmoid[depth],
                    depth > 2 ? String.format(Locale.ROOT, "%.3f", factor(sigmoid)) : "",
                    medians(LARGE_WEIGHTS, depth)[0],
                    relu[0],
                    relu[depth]);
        }
    }

    /** Returns by what factor the norm shrinks from one 64×64 layer to the one before it, as a geometric mean. */
    private static double factor(double[] norms) {
        int steps = norms.length - 3;
        return Math.pow(norms[1] / norms[1 + steps], 1.0 / steps);
    }

    /** Returns the norm of each layer's weight gradient, first layer first: the median over the draws. */
    private static double[] medians(Recipe recipe, int depth) {
        double[][] norms = new double[depth + 1][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] once = norms(recipe, depth, new Random(draw));
            for (int layer = 0; layer <= depth; layer++) {
                norms[layer][draw] = once[layer];
            }
        }
        return Arrays.stream(norms).mapToDouble(VanishingGradients::median).toArray();
    }

    private static double[] norms(Recipe recipe, int depth, Random random) {
        SimpleMatrix x = Matrices.normal(100, 10, 1, random);
        SimpleMatrix targets = Matrices.uniform(100, 1, 0, 1, random);
        Network network = network(recipe, depth, random);

        ForwardPass pass = Backprop.forward(network, x);
        SimpleMatrix dY = MeanSquaredError.gradient(pass.output(), targets);
        return Backprop.layerNorms(Backprop.backward(network, pass, dY));
    }

    private static Network network(Recipe recipe, int depth, Random random) {
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        int in = 10;
        for (int layer = 0; layer <= depth; layer++) {
            int out = layer == depth ? 1 : WIDTH;
            weights.add(Matrices.normal(in, out, recipe.sigma().applyAsDouble(in, out), random));
            biases.add(new SimpleMatrix(1, out));
            in = out;
        }
        return new Network(weights, biases, recipe.hidden(), recipe.output());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
