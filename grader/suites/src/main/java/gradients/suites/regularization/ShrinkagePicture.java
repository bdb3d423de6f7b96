package gradients.suites.regularization;

import gradients.kit.Task;
import gradients.regularization.MaxNorm;
import gradients.regularization.Penalty;
import gradients.regularization.WeightDecay;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** What the student's cures make of weights that the loss alone would bring to a: it is ½·(w − a)². */
@HiddenSuite
@Task("13.6")
class ShrinkagePicture {

    private static final double[] WANTED =
            IntStream.rangeClosed(-40, 40).mapToDouble(i -> i / 20.0).toArray();
    private static final SimpleMatrix A = new SimpleMatrix(1, WANTED.length, true, WANTED);
    private static final double LAMBDA = 0.5;
    private static final int STEPS = 50;

    @FunctionalInterface
    private interface Descent {
        SimpleMatrix step(SimpleMatrix w, SimpleMatrix dW, double rate);
    }

    @Test
    void picture(Sketch sketch) {
        sketch.lines(
                "What your cures make of a weight", "weight that the loss alone would choose", "weight that you get");
        draw(
                sketch,
                "L2, λ = 0.5",
                (w, dW, rate) -> w.minus(dW.plus(Penalty.l2Gradient(w, LAMBDA)).scale(rate)));
        draw(
                sketch,
                "L1, λ = 0.5",
                (w, dW, rate) -> w.minus(dW.plus(Penalty.l1Gradient(w, LAMBDA)).scale(rate)));
        draw(sketch, "decay, λ = 0.5", (w, dW, rate) -> WeightDecay.step(w, dW.scale(rate), rate, LAMBDA));
        draw(sketch, "max-norm, 1", (w, dW, rate) -> MaxNorm.project(w.minus(dW.scale(rate)), 1));
        sketch.saying("Each curve shows what becomes of a weight after fifty steps with one of your cures. L2 should"
                + " halve it and decay leave two thirds of it. L1 should make weights between −0.5 and 0.5 vanish, and"
                + " take 0.5 from all others. Max-norm should change nothing up to length 1, and stop there.");
    }

    /** Draws where descent with falling rates arrives; each unit has one weight. */
    private static void draw(Sketch sketch, String name, Descent descent) {
        SimpleMatrix w = A;
        for (int t = 0; t < STEPS; t++) {
            w = descent.step(w, w.minus(A), 1.0 / (t + 2));
        }
        sketch.curve(name, WANTED, w.getDDRM().data.clone());
    }
}
