package gradients.suites.health;

import gradients.health.Gradient;
import gradients.health.GradientNorms;
import gradients.health.Role;
import gradients.health.Thresholds;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** What the student's thermometer reads in three networks: one falls asleep, one is well, one explodes. */
@HiddenSuite
@Task("9.1")
class LayerReadingsPicture {

    private static final int DEPTH = 20;
    private static final int WIDTH = 24;
    private static final int SAMPLES = 40;
    private static final double[] ENDS = {1, DEPTH};

    @Test
    void picture(Sketch sketch) {
        sketch.lines("Your norms of three networks, twenty layers deep", "layer", "‖dW‖")
                .logarithmic();
        draw(sketch, "ReLU, σ = 2", gradients(z -> Math.max(0, z), a -> a > 0 ? 1 : 0, 2));
        threshold(sketch, "exploding", Thresholds.USUAL.exploding());
        draw(sketch, "ReLU, He", gradients(z -> Math.max(0, z), a -> a > 0 ? 1 : 0, Math.sqrt(2.0 / WIDTH)));
        threshold(sketch, "vanished", Thresholds.USUAL.vanished());
        draw(sketch, "sigmoid", gradients(z -> 1 / (1 + Math.exp(-z)), a -> a * (1 - a), Math.sqrt(1.0 / WIDTH)));
        sketch.saying("One of your norms for each of twenty weight matrices, in three networks, and two of the usual"
                + " thresholds. ReLU with σ = 2 should explode in all layers alike, ReLU with He weights stay between"
                + " the thresholds, and the sigmoid network fall by a constant factor a layer towards the first.");
    }

    private static void draw(Sketch sketch, String name, List<Gradient> gradients) {
        double[] norms = GradientNorms.ofWeights(gradients);
        sketch.curve(
                name, IntStream.rangeClosed(1, norms.length).asDoubleStream().toArray(), norms);
    }

    private static void threshold(Sketch sketch, String name, double norm) {
        sketch.curve(name, ENDS, new double[] {norm, norm});
    }

    /** Returns dW and db of each layer for a random gradient by the last one's output. */
    private static List<Gradient> gradients(DoubleUnaryOperator f, DoubleUnaryOperator slopeAtValue, double sigma) {
        Random random = new Random(19);
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> activations = new ArrayList<>(List.of(Matrices.normal(SAMPLES, WIDTH, 1, random)));
        for (int layer = 0; layer < DEPTH; layer++) {
            weights.add(Matrices.normal(WIDTH, WIDTH, sigma, random));
            activations.add(Matrices.map(activations.get(layer).mult(weights.get(layer)), f));
        }
        List<Gradient> gradients = new ArrayList<>();
        SimpleMatrix dA = Matrices.normal(SAMPLES, WIDTH, 1.0 / SAMPLES, random);
        for (int layer = DEPTH - 1; layer >= 0; layer--) {
            SimpleMatrix dZ = dA.elementMult(Matrices.map(activations.get(layer + 1), slopeAtValue));
            SimpleMatrix dW = activations.get(layer).transpose().mult(dZ);
            gradients.add(0, new Gradient("b" + (layer + 1), Role.BIAS, Matrices.columnSums(dZ)));
            gradients.add(0, new Gradient("W" + (layer + 1), Role.WEIGHT, dW));
            dA = dZ.mult(weights.get(layer).transpose());
        }
        return gradients;
    }
}
