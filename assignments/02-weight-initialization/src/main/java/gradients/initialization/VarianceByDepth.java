package gradients.initialization;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** The experiment: what becomes of the activations' variance over fifty layers, for four ways to start? */
public final class VarianceByDepth {

    private static final int DEPTH = 50;
    private static final int WIDTH = 100;
    private static final int SAMPLES = 200;
    private static final double LOWEST_DRAWN = 1e-5;
    private static final List<String> STARTS = List.of("N(0, 1)", "N(0, 0.01²)", "Glorot", "He");

    private VarianceByDepth() {}

    /** Prints a table and draws a chart for tanh, then for ReLU. */
    public static void main(String[] args) {
        System.out.println("Variance of the activations, " + DEPTH + " layers of " + WIDTH + " units\n");
        show("tanh", Activation.TANH)
                .describedAs("With N(0, 1) the variance stays at 0.92, with He near 0.3; with Glorot it falls slowly to"
                        + " 0.01. With N(0, 0.01²) it falls a hundredfold in each layer and leaves the picture after"
                        + " the second.")
                .save();
        System.out.println();
        show("ReLU", Activation.RELU)
                .describedAs("Straight lines: N(0, 1) rises to 1e84, N(0, 0.01²) falls to 1e-116, Glorot to 1e-16. He"
                        + " stays near 1.")
                .save();
    }

    private static LineChart show(String name, Activation activation) {
        Table table = Table.of(name, "layer 1", "2", "5", "10", "20", "50");
        LineChart chart = Charts.lines(
                        "variance-" + name.toLowerCase(Locale.ROOT), "Variance by layer, " + name, "layer", "variance")
                .logY();
        double[] layers = IntStream.rangeClosed(1, DEPTH).asDoubleStream().toArray();
        for (String start : STARTS) {
            double[] v = variances(start, activation);
            table.row(start, v[0], v[1], v[4], v[9], v[19], v[49]);
            chart.series(start, layers, activation == Activation.TANH ? drawn(v) : v);
        }
        table.print();
        return chart;
    }

    /** With tanh one start vanishes so fast that an axis with room for it would show nothing of the others. */
    private static double[] drawn(double[] variances) {
        return Arrays.stream(variances)
                .map(v -> v < LOWEST_DRAWN ? Double.NaN : v)
                .toArray();
    }

    /** Every start gets the same inputs, and weights from the same stream. */
    private static double[] variances(String start, Activation activation) {
        Random random = new Random(2);
        SimpleMatrix x = Matrices.normal(SAMPLES, WIDTH, 1, random);
        List<Layer> layers = Stream.generate(() -> weights(start, random))
                .limit(DEPTH)
                .map(w -> new Layer(w, new SimpleMatrix(1, WIDTH)))
                .toList();
        return ActivationVariance.perLayer(x, layers, activation);
    }

    private static SimpleMatrix weights(String start, Random random) {
        return switch (start) {
            case "Glorot" -> Initialization.glorotNormal(WIDTH, WIDTH, random);
            case "He" -> Initialization.heNormal(WIDTH, WIDTH, random);
            default -> Matrices.normal(WIDTH, WIDTH, start.equals("N(0, 1)") ? 1 : 0.01, random);
        };
    }
}
