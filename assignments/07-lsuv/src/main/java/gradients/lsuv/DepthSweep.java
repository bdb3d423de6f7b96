package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: networks of width 64 and depth 5 to 50, started by Glorot, He and your LSUV. For each it measures, on
 * a batch that the calibration has not seen, what arrives at the last layer and what comes back to the first.
 */
public final class DepthSweep {

    private static final int WIDTH = 64;
    private static final int SAMPLES = 100;
    private static final int[] DEPTHS = {5, 20, 50};

    private DepthSweep() {}

    private enum Start {
        GLOROT,
        HE,
        LSUV
    }

    /**
     * @param variance of the last layer's pre-activation, over all entries
     * @param between the share of it that lies between samples: the mean variance down a column, over the whole
     * @param gradient root mean square of ∂L/∂Z at the first layer, over that at the last
     */
    private record Measured(double variance, double between, double gradient) {}

    public static void main(String[] args) {
        System.out.println("                    variance of z           share between         gradient, first");
        System.out.println("                    in the last layer       the samples           over last layer");
        System.out.printf("%-10s%-8s", "", "depth");
        for (int column = 0; column < 3; column++) {
            System.out.printf(Locale.ROOT, "%8d%8d%8d", DEPTHS[0], DEPTHS[1], DEPTHS[2]);
        }
        System.out.println();
        for (Activation activation : List.of(Activation.TANH, Activation.RELU, Activation.SIGMOID)) {
            for (Start start : Start.values()) {
                printRow(activation, start);
            }
        }
    }

    private static void printRow(Activation activation, Start start) {
        List<Measured> row = new ArrayList<>();
        for (int depth : DEPTHS) {
            row.add(measure(activation, start, depth));
        }
        System.out.printf("%-10s%-8s", activation.toString().toLowerCase(Locale.ROOT), start);
        row.forEach(m -> System.out.printf(Locale.ROOT, "%10.2e", m.variance()));
        row.forEach(m -> System.out.printf(Locale.ROOT, "%10.2e", m.between()));
        row.forEach(m -> System.out.printf(Locale.ROOT, "%10.2e", m.gradient()));
        System.out.println();
    }

    private static Measured measure(Activation activation, Start start, int depth) {
        Random random = new Random(7);
        SimpleMatrix calibrationBatch = Matrices.normal(SAMPLES, WIDTH, 1, random);
        SimpleMatrix x = Matrices.normal(SAMPLES, WIDTH, 1, random);
        List<DenseLayer> layers = network(start, activation, depth, calibrationBatch, random);
        List<SimpleMatrix> zs = preActivations(layers, activation, x);
        SimpleMatrix last = zs.get(depth - 1);
        double variance = Lsuv.varianceProfile(layers, activation, x)[depth - 1];
        SimpleMatrix centred = Matrices.minusRow(last, Matrices.columnMeans(last));
        SimpleMatrix upstream = Matrices.normal(SAMPLES, WIDTH, 1, random);
        SimpleMatrix first = backToTheFirst(layers, activation, zs, upstream);
        return new Measured(
                variance, meanSquare(centred) / variance, Math.sqrt(meanSquare(first) / meanSquare(upstream)));
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
