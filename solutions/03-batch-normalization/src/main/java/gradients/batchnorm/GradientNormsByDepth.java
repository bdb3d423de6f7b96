package gradients.batchnorm;

import gradients.batchnorm.DeepNetwork.Activation;
import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: how large is the gradient that reaches the first layer of an untrained network, with and without
 * batch normalisation?
 */
public final class GradientNormsByDepth {

    private static final int[] DEPTHS = {1, 2, 6, 20, 50};
    private static final int DEEPEST = DEPTHS.length - 1;
    private static final int SAMPLES = 100;
    private static final int INPUTS = 10;
    private static final int WIDTH = 64;
    private static final int SEEDS = 5;

    private GradientNormsByDepth() {}

    /** Prints the table and draws the deepest network's norms, layer by layer. */
    public static void main(String[] args) {
        double[][] sigmoid = norms(Activation.SIGMOID, false);
        double[][] sigmoidNormalized = norms(Activation.SIGMOID, true);
        double[][] relu = norms(Activation.RELU, false);
        double[][] reluNormalized = norms(Activation.RELU, true);

        System.out.println("Norm of the first layer's gradient, median of " + SEEDS + " untrained networks\n");
        Table table = Table.of("depth", "sigmoid", "sigmoid + BN", "ReLU", "ReLU + BN");
        for (int i = 0; i < DEPTHS.length; i++) {
            table.row("" + DEPTHS[i], sigmoid[i][0], sigmoidNormalized[i][0], relu[i][0], reluNormalized[i][0]);
        }
        table.row("per layer", growth(sigmoid), growth(sigmoidNormalized), growth(relu), growth(reluNormalized));
        table.print();
        System.out.println("\nReLU + BN, per layer, in theory: " + Table.number(Math.sqrt(Math.PI / (Math.PI - 1))));

        double[] layers =
                IntStream.rangeClosed(1, DEPTHS[DEEPEST] + 1).asDoubleStream().toArray();
        Charts.lines("gradient-norms", "Gradient norms before training, 50 hidden layers", "layer", "‖dW‖")
                .logY()
                .series("sigmoid", layers, sigmoid[DEEPEST])
                .series("sigmoid + BN", layers, sigmoidNormalized[DEEPEST])
                .series("ReLU", layers, relu[DEEPEST])
                .series("ReLU + BN", layers, reluNormalized[DEEPEST])
                .describedAs("Towards the first layer the gradient of the sigmoid network vanishes; with batch norm it"
                        + " stays level. The gradient of the ReLU network stays level; with batch norm it explodes.")
                .save();
    }

    /** Returns for each depth and layer the median over the seeds of the gradient's norm. */
    private static double[][] norms(Activation activation, boolean normalized) {
        return Arrays.stream(DEPTHS)
                .mapToObj(depth -> medianNorms(depth, activation, normalized))
                .toArray(double[][]::new);
    }

    private static double[] medianNorms(int depth, Activation activation, boolean normalized) {
        double[][] norms = new double[SEEDS][];
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SimpleMatrix x = Matrices.normal(SAMPLES, INPUTS, 1, random);
            SimpleMatrix targets = Matrices.uniform(SAMPLES, 1, 0, 1, random);
            DeepNetwork network = new DeepNetwork(INPUTS, WIDTH, depth, activation, normalized, random);
            norms[seed] = network.gradientNorms(x, targets);
        }
        return IntStream.rangeClosed(0, depth)
                .mapToDouble(layer -> median(Arrays.stream(norms).mapToDouble(ofSeed -> ofSeed[layer])))
                .toArray();
    }

    private static double median(DoubleStream values) {
        return values.sorted().toArray()[SEEDS / 2];
    }

    /** Returns the factor by which one more layer changes the first norm, on average between the last two depths. */
    private static double growth(double[][] norms) {
        double ratio = norms[DEEPEST][0] / norms[DEEPEST - 1][0];
        return Math.pow(ratio, 1.0 / (DEPTHS[DEEPEST] - DEPTHS[DEEPEST - 1]));
    }
}
