package gradients.backprop;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * How large is the gradient of each layer before any training? Networks of 3 to 50 hidden layers with 64 units each and
 * one linear output unit, sigmoid against ReLU, on 100 samples of ten features. Each number is the median of nine draws
 * of data and weights.
 */
public final class VanishingGradients {

    private static final int[] DEPTHS = {3, 6, 10, 20, 30, 50};
    private static final int WIDTH = 64;
    private static final int DRAWS = 9;

    private static final DoubleBinaryOperator GLOROT = (in, out) -> Math.sqrt(2 / (in + out));
    private static final DoubleBinaryOperator HE = (in, out) -> Math.sqrt(2 / in);
    private static final DoubleBinaryOperator LARGE = (in, out) -> 2;

    private static final Recipe SIGMOID = new Recipe(Activation.SIGMOID, Activation.LINEAR, GLOROT);
    private static final Recipe SIGMOID_OUTPUT = new Recipe(Activation.SIGMOID, Activation.SIGMOID, GLOROT);
    private static final Recipe LARGE_WEIGHTS = new Recipe(Activation.SIGMOID, Activation.LINEAR, LARGE);
    private static final Recipe RELU = new Recipe(Activation.RELU, Activation.LINEAR, HE);
    private static final Recipe LARGE_RELU = new Recipe(Activation.RELU, Activation.LINEAR, LARGE);

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
        Table table = Table.of("z", "σ(z)", "σ′ from z", "share of its peak", "σ′ from a");
        for (int i = 0; i < z.getNumElements(); i++) {
            table.row((int) z.get(i), a.get(i), fromZ.get(i), fromZ.get(i) / 0.25, fromA.get(i));
        }
        table.print();
    }

    private static void layerByLayer() {
        int depth = 6;
        double[] sigmoid = medians(SIGMOID, depth);
        double[] squashed = medians(SIGMOID_OUTPUT, depth);
        double[] relu = medians(RELU, depth);
        double[] large = medians(LARGE_RELU, depth);

        System.out.println("‖dW‖ of each layer, 6 hidden layers and the output");
        Table table = Table.of("layer", "sigmoid", "sigmoid output", "ReLU", "ReLU, σ = 2");
        for (int layer = 0; layer <= depth; layer++) {
            table.row(layer + 1, sigmoid[layer], squashed[layer], relu[layer], large[layer]);
        }
        table.print();

        double[] layers = IntStream.rangeClosed(1, depth + 1).asDoubleStream().toArray();
        Charts.lines("layers", "Gradient of each layer, six hidden layers", "layer", "‖dW‖")
                .logY()
                .describedAs(
                        "With ReLU all seven layers have gradients between 1 and 13. With sigmoid the norm falls by a"
                                + " factor of about four from each layer to the one before, from 1 to below 0.0001.")
                .series("ReLU", layers, relu)
                .series("sigmoid", layers, sigmoid)
                .series("sigmoid, also at the output", layers, squashed)
                .save();
    }

    private static void depthByDepth() {
        System.out.println("‖dW‖ of the first layer and of the output, by the number of hidden layers");
        Table table = Table.of("depth", "sigmoid", "output", "per layer", "sigmoid, σ = 2", "ReLU", "output");
        double[] depths = Arrays.stream(DEPTHS).asDoubleStream().toArray();
        double[] sigmoids = new double[DEPTHS.length];
        double[] larges = new double[DEPTHS.length];
        double[] relus = new double[DEPTHS.length];
        for (int i = 0; i < DEPTHS.length; i++) {
            int depth = DEPTHS[i];
            double[] sigmoid = medians(SIGMOID, depth);
            double[] relu = medians(RELU, depth);
            sigmoids[i] = sigmoid[0];
            larges[i] = medians(LARGE_WEIGHTS, depth)[0];
            relus[i] = relu[0];
            table.row(depth, sigmoid[0], sigmoid[depth], factor(sigmoid), larges[i], relu[0], relu[depth]);
        }
        table.print();

        Charts.lines("depths", "Gradient of the first layer", "hidden layers", "‖dW‖ of layer 1")
                .logY()
                .describedAs(
                        "From 3 to 50 hidden layers the first layer's gradient stays near 1 with ReLU, grows to 1e5"
                                + " for a sigmoid with large weights, and falls in a straight line to 1e-32 for a"
                                + " sigmoid with Glorot weights.")
                .series("sigmoid, σ = 2", depths, larges)
                .series("ReLU", depths, relus)
                .series("sigmoid", depths, sigmoids)
                .save();
    }

    /** Returns by what factor the norm shrinks from a 64×64 layer to the one before it, as a geometric mean. */
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
