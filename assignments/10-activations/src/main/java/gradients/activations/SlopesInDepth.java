package gradients.activations;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: the slopes of seven activations, and what thirty layers of each do to a gradient, with weights of
 * two sizes.
 */
public final class SlopesInDepth {

    private static final int DEPTH = 30;
    private static final int SEED = 10;

    private SlopesInDepth() {}

    /** Prints one row an activation, and draws the slopes and the gradients. */
    public static void main(String[] args) {
        Table table = Table.of(
                "activation",
                "largest slope",
                "slope at −3",
                "mean f′²",
                "a layer, g = 1",
                "a layer, g = 2",
                "saturated",
                "dead");
        SimpleMatrix normal = Matrices.normal(200, 200, 1, new Random(SEED));
        for (Activation activation : Activation.values()) {
            SimpleMatrix slopes = activation.derivative(normal);
            DeepStack stack = stack(activation, 2);
            table.row(
                    activation.label(),
                    largestSlope(activation),
                    activation.derivative(SimpleMatrix.filled(1, 1, -3)).get(0),
                    slopes.elementMult(slopes).elementSum() / slopes.getNumElements(),
                    perLayer(stack(activation, 1)),
                    perLayer(stack),
                    Units.saturated(stack.lastSlopes(), 0.01),
                    Units.dead(stack.lastSlopes()));
        }
        table.print();
        drawSlopes();
        drawFactors();
    }

    private static DeepStack stack(Activation activation, double gain) {
        return DeepStack.of(activation, DEPTH, gain, new Random(SEED));
    }

    private static double perLayer(DeepStack stack) {
        return GradientFactor.perLayer(stack.factor(DEPTH, new Random(SEED + 1)), DEPTH);
    }

    private static double largestSlope(Activation activation) {
        return activation.derivative(row(grid(2001))).elementMax();
    }

    private static void drawSlopes() {
        LineChart chart = Charts.lines("slopes", "Seven slopes", "z", "f′(z)")
                .describedAs("The sigmoid's slope is a low hill, that of tanh one four times as high. ReLU's jumps from"
                        + " 0 to 1. The slopes of Swish and GELU dip below 0 on the left and rise above 1"
                        + " on the right.");
        double[] grid = grid(201);
        for (Activation activation : Activation.values()) {
            chart.series(
                    activation.label(), grid, activation.derivative(row(grid)).getDDRM().data);
        }
        chart.save();
    }

    private static void drawFactors() {
        LineChart chart = Charts.lines("factor-by-depth", "A gradient on its way back, g = 2", "layers", "factor")
                .logY()
                .describedAs("On a logarithmic scale each activation makes nearly a straight line. The sigmoid's falls"
                        + " by far the fastest, that of Swish slowly; the others stay within a factor of ten of 1.");
        double[] depths = IntStream.rangeClosed(1, DEPTH).asDoubleStream().toArray();
        for (Activation activation : Activation.values()) {
            DeepStack stack = stack(activation, 2);
            double[] factors = IntStream.rangeClosed(1, DEPTH)
                    .mapToDouble(layers -> stack.factor(layers, new Random(SEED + 1)))
                    .toArray();
            chart.series(activation.label(), depths, factors);
        }
        chart.save();
    }

    private static double[] grid(int points) {
        return IntStream.range(0, points)
                .mapToDouble(i -> -4 + 8.0 * i / (points - 1))
                .toArray();
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(1, entries.length, true, entries);
    }
}
