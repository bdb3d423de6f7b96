package gradients.lsuv;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: networks of width 64 and depth 5 to 50, started by Glorot, He and your LSUV. For each it measures, on
 * a batch that the calibration has not seen, what arrives at the last layer and what comes back to the first.
 */
public final class DepthSweep {

    private static final int WIDTH = 64;
    private static final int SAMPLES = 100;
    private static final int[] DEPTHS = {5, 20, 50};
    private static final int DEEPEST = 50;
    private static final long SEED = 7;
    /** Entries that agree to all 16 digits leave about this much: nothing to report. */
    private static final double ROUNDING = 1e-28;

    private static final List<Activation> ACTIVATIONS = List.of(Activation.TANH, Activation.RELU, Activation.SIGMOID);

    private DepthSweep() {}

    private enum Start {
        GLOROT("Glorot"),
        HE("He"),
        LSUV("LSUV");

        private final String label;

        Start(String label) {
            this.label = label;
        }
    }

    /**
     * @param variance of the last layer's pre-activation, over all entries
     * @param between the share of it that lies between samples: the mean variance down a column, over the whole
     * @param gradient root mean square of ∂L/∂Z at the first layer, over that at the last
     */
    private record Measured(double variance, double between, double gradient) {}

    public static void main(String[] args) {
        Table table = Table.of(
                "activation",
                "start",
                "depth",
                "variance of z, last layer",
                "share between samples",
                "gradient, first/last");
        for (Activation activation : ACTIVATIONS) {
            for (Start start : Start.values()) {
                for (int depth : DEPTHS) {
                    Measured m = measure(activation, start, depth);
                    table.row(name(activation), start.label, depth, m.variance(), m.between(), m.gradient());
                }
            }
        }
        table.print();
        drawVariances();
        drawShares();
    }

    private static void drawVariances() {
        LineChart chart = Charts.lines(
                        "variance-by-layer", "ReLU, 50 layers: the meter at each layer", "layer", "variance of z")
                .logY()
                .describedAs("With Glorot weights the variance halves in each layer, with He weights it drifts, "
                        + "with LSUV it stays at 1.");
        for (Start start : Start.values()) {
            chart.series(start.label, layerNumbers(), byLayer(Activation.RELU, start, Lsuv::variance));
        }
        chart.save();
    }

    private static void drawShares() {
        LineChart chart = Charts.lines(
                        "share-by-layer",
                        "LSUV, 50 layers: what the meter does not show",
                        "layer",
                        "share between samples")
                .logY()
                .describedAs("The share of the variance that lies between samples stays near 1 for tanh, falls slowly "
                        + "for ReLU, and falls to rounding error within 35 layers for the sigmoid.");
        for (Activation activation : ACTIVATIONS) {
            chart.series(name(activation), layerNumbers(), byLayer(activation, Start.LSUV, DepthSweep::between));
        }
        chart.save();
    }

    private static double[] layerNumbers() {
        return IntStream.rangeClosed(1, DEEPEST).asDoubleStream().toArray();
    }

    private static double[] byLayer(Activation activation, Start start, ToDoubleFunction<SimpleMatrix> quantity) {
        Random random = new Random(SEED);
        SimpleMatrix calibrationBatch = Matrices.normal(SAMPLES, WIDTH, 1, random);
        SimpleMatrix x = Matrices.normal(SAMPLES, WIDTH, 1, random);
        List<DenseLayer> layers = network(start, activation, DEEPEST, calibrationBatch, random);
        return preActivations(layers, activation, x).stream()
                .mapToDouble(quantity)
                .toArray();
    }

    private static String name(Activation activation) {
        return activation == Activation.RELU ? "ReLU" : activation.name().toLowerCase(Locale.ROOT);
    }

    private static Measured measure(Activation activation, Start start, int depth) {
        Random random = new Random(SEED);
        SimpleMatrix calibrationBatch = Matrices.normal(SAMPLES, WIDTH, 1, random);
        SimpleMatrix x = Matrices.normal(SAMPLES, WIDTH, 1, random);
        List<DenseLayer> layers = network(start, activation, depth, calibrationBatch, random);
        List<SimpleMatrix> zs = preActivations(layers, activation, x);
        SimpleMatrix last = zs.get(depth - 1);
        double variance = Lsuv.varianceProfile(layers, activation, x)[depth - 1];
        SimpleMatrix upstream = Matrices.normal(SAMPLES, WIDTH, 1, random);
        SimpleMatrix first = backToTheFirst(layers, activation, zs, upstream);
        return new Measured(variance, between(last), Math.sqrt(meanSquare(first) / meanSquare(upstream)));
    }

    /** The mean variance down a column, over the variance of all entries: 0 where all samples look alike. */
    private static double between(SimpleMatrix z) {
        double share = meanSquare(Matrices.minusRow(z, Matrices.columnMeans(z))) / Lsuv.variance(z);
        return share < ROUNDING ? 0 : share;
    }

    private static List<DenseLayer> network(
            Start start, Activation activation, int depth, SimpleMatrix batch, Random random) {
        if (start == Start.LSUV) {
            int[] widths = new int[depth + 1];
            Arrays.fill(widths, WIDTH);
            List<DenseLayer> layers = Lsuv.orthonormalNetwork(widths, random);
            return Lsuv.calibrateNetwork(layers, activation, batch, new StopRule(0.02, 10)).stream()
                    .map(Calibration::layer)
                    .toList();
        }
        double variance = start == Start.GLOROT ? 2.0 / (WIDTH + WIDTH) : 2.0 / WIDTH;
        List<DenseLayer> layers = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            SimpleMatrix w = Matrices.normal(WIDTH, WIDTH, Math.sqrt(variance), random);
            layers.add(new DenseLayer(w, new SimpleMatrix(1, WIDTH)));
        }
        return layers;
    }

    private static List<SimpleMatrix> preActivations(List<DenseLayer> layers, Activation activation, SimpleMatrix x) {
        List<SimpleMatrix> zs = new ArrayList<>();
        SimpleMatrix h = x;
        for (DenseLayer layer : layers) {
            zs.add(layer.preActivation(h));
            h = activation.apply(zs.get(zs.size() - 1));
        }
        return zs;
    }

    /** Returns ∂L/∂Z₁: through each layer dH = dZ·Wᵀ, then dZ = dH ⊙ f′(Z). */
    private static SimpleMatrix backToTheFirst(
            List<DenseLayer> layers, Activation activation, List<SimpleMatrix> zs, SimpleMatrix upstream) {
        SimpleMatrix dZ = upstream;
        for (int i = layers.size() - 1; i > 0; i--) {
            SimpleMatrix dH = dZ.mult(layers.get(i).w().transpose());
            dZ = dH.elementMult(slope(activation, zs.get(i - 1)));
        }
        return dZ;
    }

    private static SimpleMatrix slope(Activation activation, SimpleMatrix z) {
        SimpleMatrix h = activation.apply(z);
        return Matrices.map(h, a -> switch (activation) {
            case IDENTITY -> 1;
            case RELU -> a > 0 ? 1 : 0;
            case TANH -> 1 - a * a;
            case SIGMOID -> a * (1 - a);
        });
    }

    private static double meanSquare(SimpleMatrix x) {
        return x.elementPower(2).elementSum() / x.getNumElements();
    }
}
