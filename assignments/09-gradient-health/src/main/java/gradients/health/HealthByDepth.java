package gradients.health;

import gradients.health.DeepNetwork.Activation;
import gradients.health.DeepNetwork.Scheme;
import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** The first experiment: a health check of untrained networks, before a single step has been taken. */
public final class HealthByDepth {

    private static final int SAMPLES = 100;
    private static final int INPUTS = 10;
    private static final int WIDTH = 64;
    private static final int DRAWN_DEPTH = 20;
    private static final Scheme GLOROT = (in, out) -> Math.sqrt(2.0 / (in + out));
    private static final Scheme HE = (in, out) -> Math.sqrt(2.0 / in);
    private static final Scheme TWO = (in, out) -> 2;

    /** A kind of network. The loss is multiplied by {@code units}, as if its targets were measured in other ones. */
    private record Patient(String name, Activation activation, Scheme scheme, double units) {}

    private static final List<Patient> PATIENTS = List.of(
            new Patient("sigmoid, Glorot", Activation.SIGMOID, GLOROT, 1),
            new Patient("ReLU, He", Activation.RELU, HE, 1),
            new Patient("ReLU, σ = 2", Activation.RELU, TWO, 1),
            new Patient("sigmoid, σ = 2", Activation.SIGMOID, TWO, 1),
            new Patient("ReLU, He, loss · 1000", Activation.RELU, HE, 1000));

    private HealthByDepth() {}

    /** Prints a diagnosis of each network, and draws the norms of those with twenty hidden layers. */
    public static void main(String[] args) {
        Table table = Table.of("network", "hidden", "smallest", "largest", "ratio", "findings, worst first");
        for (Patient patient : PATIENTS) {
            for (int hidden : new int[] {6, 20, 50}) {
                double[] norms = norms(patient, hidden);
                Statistics statistics = HealthMonitor.statistics(norms);
                Diagnosis diagnosis = HealthMonitor.diagnose(norms, Thresholds.USUAL);
                table.row(
                        patient.name(), hidden, statistics.min(), statistics.max(), diagnosis.ratio(), text(diagnosis));
            }
        }
        table.print();
        draw();
    }

    private static double[] norms(Patient patient, int hidden) {
        Random random = new Random(9);
        SimpleMatrix x = Matrices.normal(SAMPLES, INPUTS, 1, random);
        SimpleMatrix targets = Matrices.uniform(SAMPLES, 1, 0, 1, random);
        DeepNetwork network = new DeepNetwork(INPUTS, WIDTH, hidden, patient.activation(), patient.scheme(), random);
        List<Gradient> gradients = network.gradients(x, targets).stream()
                .map(g -> new Gradient(g.name(), g.role(), g.values().scale(patient.units())))
                .toList();
        return GradientNorms.ofWeights(gradients);
    }

    private static String text(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(HealthByDepth::text).collect(Collectors.joining(", "));
    }

    private static String text(Finding finding) {
        String status = finding.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return finding.layers().size() + " " + status;
    }

    private static void draw() {
        LineChart chart = Charts.lines(
                        "health-by-layer", "Gradient norms before training, 20 hidden layers", "layer", "‖dW‖")
                .logY()
                .describedAs("With sigmoid and Glorot weights the norms fall by a constant factor a layer towards the"
                        + " first one. With ReLU and He weights they are level, and with ReLU and weights of standard"
                        + " deviation 2 level too, forty powers of ten higher.");
        double[] layers =
                IntStream.rangeClosed(1, DRAWN_DEPTH + 1).asDoubleStream().toArray();
        PATIENTS.subList(0, 4).forEach(patient -> chart.series(patient.name(), layers, norms(patient, DRAWN_DEPTH)));
        chart.save();
    }
}
