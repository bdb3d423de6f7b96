package gradients.health;

import gradients.health.DeepNetwork.Activation;
import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** The second experiment: the same network trained with three learning rates, watched by your detector. */
public final class RunawayTraining {

    private static final int STEPS = 60;
    private static final int DRAWN = 12;
    private static final double THRESHOLD = 100;
    private static final double[] RATES = {0.05, 0.2, 0.8};

    private RunawayTraining() {}

    /** Prints what the detector saw, and draws the total norms. */
    public static void main(String[] args) {
        Table table = Table.of(
                "learning rate",
                "first loss",
                "last loss",
                "largest finite norm",
                "alarms",
                "first alarm",
                "first not finite");
        LineChart chart = Charts.lines("runaway", "Total gradient norm, the first steps", "step", "‖gradient‖")
                .logY()
                .describedAs("With the small rate the norm stays near 1. With the larger ones it jumps up by"
                        + " many powers of ten within a few steps, and the line ends where the norm is not finite.");
        for (double rate : RATES) {
            train(rate, table, chart);
        }
        table.print();
        chart.save();
    }

    private static void train(double rate, Table table, LineChart chart) {
        Random random = new Random(9);
        SimpleMatrix x = Matrices.normal(64, 5, 1, random);
        SimpleMatrix targets = Matrices.map(x.extractVector(false, 0), Math::sin);
        DeepNetwork network = new DeepNetwork(5, 32, 4, Activation.RELU, (in, out) -> Math.sqrt(2.0 / in), random);
        ExplosionDetector detector = new ExplosionDetector(THRESHOLD);

        double firstLoss = network.loss(x, targets);
        for (int step = 0; step < STEPS; step++) {
            List<Gradient> gradients = network.gradients(x, targets);
            detector.check(gradients);
            network.step(gradients, rate);
        }

        double[] norms = detector.history().stream().mapToDouble(Check::norm).toArray();
        table.row(
                String.valueOf(rate),
                firstLoss,
                network.loss(x, targets),
                HealthMonitor.statistics(norms).max(),
                detector.explosions(),
                detector.firstExplosion(),
                firstNotFinite(norms));
        double[] steps = IntStream.rangeClosed(1, DRAWN).asDoubleStream().toArray();
        chart.series("rate " + rate, steps, Arrays.copyOf(norms, DRAWN));
    }

    private static Object firstNotFinite(double[] norms) {
        for (int i = 0; i < norms.length; i++) {
            if (!Double.isFinite(norms[i])) {
                return i + 1;
            }
        }
        return "never";
    }
}
