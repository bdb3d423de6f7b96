package gradients.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.TrainingPass;
import gradients.kit.Matrices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The numbers that the site's explorer is held against, {@code docs/site/explorer/reference.csv}, computed on EJML and
 * the reference of batch normalisation; {@code -Dexplorer.update=true} writes them anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplorerNumbersTest {

    private static final Path FILE = Path.of("..", "docs", "site", "explorer", "reference.csv");
    private static final int SAMPLES = 32;
    private static final int INPUTS = 10;

    private static final List<Setting> SETTINGS = List.of(
            new Setting(12, 32, "sigmoid", "glorot", false, false, 1),
            new Setting(50, 16, "sigmoid", "glorot", true, false, 2),
            new Setting(50, 24, "sigmoid", "large", false, false, 3),
            new Setting(30, 20, "tanh", "glorot", false, false, 4),
            new Setting(50, 32, "relu", "he", false, false, 5),
            new Setting(20, 64, "relu", "glorot", false, false, 6),
            new Setting(40, 16, "relu", "large", false, false, 7),
            new Setting(30, 24, "relu", "he", true, false, 8),
            new Setting(50, 16, "relu", "he", false, true, 9),
            new Setting(10, 12, "tanh", "small", true, true, 10),
            new Setting(1, 2, "sigmoid", "he", false, true, 11));

    private record Setting(
            int depth,
            int width,
            String activation,
            String initialisation,
            boolean batchNorm,
            boolean residual,
            long seed) {

        double value(double z) {
            return switch (activation) {
                case "sigmoid" -> 1 / (1 + Math.exp(-z));
                case "tanh" -> Math.tanh(z);
                default -> Math.max(0, z);
            };
        }

        double slope(double a) {
            return switch (activation) {
                case "sigmoid" -> a * (1 - a);
                case "tanh" -> 1 - a * a;
                default -> a > 0 ? 1 : 0;
            };
        }

        double sigma(int in, int out) {
            return switch (initialisation) {
                case "glorot" -> Math.sqrt(2.0 / (in + out));
                case "he" -> Math.sqrt(2.0 / in);
                case "small" -> 0.01;
                default -> 1;
            };
        }

        /** Whether layer {@code l} adds its input to its output: both have one width from the second layer on. */
        boolean skips(int l) {
            return residual && (l > 0 || width == INPUTS);
        }
    }

    @Test
    void the_explorers_reference_is_what_java_computes() throws IOException {
        String now = "depth,width,activation,initialisation,batchNorm,residual,seed,gradients,variances\n"
                + SETTINGS.stream().map(ExplorerNumbersTest::line).collect(Collectors.joining());

        if (Boolean.getBoolean("explorer.update")) {
            Files.writeString(FILE, now);
        }

        assertThat(Files.readString(FILE))
                .as("written by -Dexplorer.update=true")
                .isEqualTo(now);
    }

    private static String line(Setting setting) {
        Random random = new Random(setting.seed);
        SimpleMatrix x = Matrices.normal(SAMPLES, INPUTS, 1, random);
        SimpleMatrix targets = Matrices.uniform(SAMPLES, 1, 0, 1, random);
        Measured measured = new Measured(setting, weights(setting, random));
        measured.forward(x);
        double[] gradients = measured.backward(targets);
        double[] variances = measured.inputs.stream()
                .skip(1)
                .mapToDouble(ExplorerNumbersTest::variance)
                .toArray();
        Stream<Object> columns = Stream.of(
                setting.depth,
                setting.width,
                setting.activation,
                setting.initialisation,
                setting.batchNorm,
                setting.residual,
                setting.seed,
                spaced(gradients),
                spaced(variances));
        return columns.map(String::valueOf).collect(Collectors.joining(",", "", "\n"));
    }

    private static List<SimpleMatrix> weights(Setting setting, Random random) {
        List<SimpleMatrix> weights = new ArrayList<>();
        for (int l = 0; l <= setting.depth; l++) {
            int in = l == 0 ? INPUTS : setting.width;
            int out = l == setting.depth ? 1 : setting.width;
            weights.add(Matrices.normal(in, out, setting.sigma(in, out), random));
        }
        return weights;
    }

    /** One network on its way forward and back. */
    private static final class Measured {

        private final Setting setting;
        private final List<SimpleMatrix> weights;
        private final BatchNorm norm;
        private final List<SimpleMatrix> inputs = new ArrayList<>();
        private final List<SimpleMatrix> activations = new ArrayList<>();
        private final List<TrainingPass> passes = new ArrayList<>();

        Measured(Setting setting, List<SimpleMatrix> weights) {
            this.setting = setting;
            this.weights = weights;
            this.norm = new BatchNorm(setting.width);
        }

        void forward(SimpleMatrix x) {
            inputs.add(x);
            for (int l = 0; l < setting.depth; l++) {
                SimpleMatrix z = inputs.get(l).mult(weights.get(l));
                TrainingPass pass = setting.batchNorm ? norm.forward(z) : null;
                SimpleMatrix a = Matrices.map(pass == null ? z : pass.y(), setting::value);
                passes.add(pass);
                activations.add(a);
                inputs.add(setting.skips(l) ? a.plus(inputs.get(l)) : a);
            }
        }

        /** Returns the norm of each layer's weight gradient. */
        double[] backward(SimpleMatrix targets) {
            int last = setting.depth;
            SimpleMatrix dZ =
                    inputs.get(last).mult(weights.get(last)).minus(targets).scale(2.0 / SAMPLES);
            double[] norms = new double[last + 1];
            norms[last] = inputs.get(last).transpose().mult(dZ).normF();
            SimpleMatrix dH = dZ.mult(weights.get(last).transpose());
            for (int l = last - 1; l >= 0; l--) {
                SimpleMatrix dY = dH.elementMult(Matrices.map(activations.get(l), setting::slope));
                dZ = setting.batchNorm ? norm.inputGradient(dY, passes.get(l)) : dY;
                norms[l] = inputs.get(l).transpose().mult(dZ).normF();
                SimpleMatrix through = dZ.mult(weights.get(l).transpose());
                dH = setting.skips(l) ? through.plus(dH) : through;
            }
            return norms;
        }
    }

    private static double variance(SimpleMatrix h) {
        double mean = h.elementSum() / h.getNumElements();
        return Math.pow(Matrices.map(h, entry -> entry - mean).normF(), 2) / h.getNumElements();
    }

    /** Ten digits: more would differ in their last ones between two Java versions. */
    private static String spaced(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.9e", value))
                .collect(Collectors.joining(" "));
    }
}
