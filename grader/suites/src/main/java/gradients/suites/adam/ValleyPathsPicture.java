package gradients.suites.adam;

import gradients.adam.Adam;
import gradients.adam.Momentum;
import gradients.adam.Sgd;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.List;
import java.util.function.BinaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The ways that the student's optimisers take down a narrow valley. */
@HiddenSuite
@Task("6.5")
class ValleyPathsPicture {

    private static final int STEPS = 60;
    private static final double STEEP = 20;

    @Test
    void picture(Sketch sketch) {
        sketch.paths("Your optimisers in the valley ½·x² + 10·y²", "x", "y");
        path(sketch, "SGD, rate 0.09", new Sgd(0.09)::step);
        path(sketch, "momentum, rate 0.02", new Momentum(0.02, 0.9)::step);
        path(sketch, "Adam, rate 0.15", new Adam(0.15, 0.9, 0.999, 1e-8)::step);
        sketch.saying("Sixty steps of your SGD, momentum and Adam from (−3, 1) towards the lowest point (0, 0). SGD"
                + " should zigzag across the valley, momentum swing past the goal and return, Adam curve towards it.");
    }

    private static void path(Sketch sketch, String name, BinaryOperator<List<SimpleMatrix>> optimiser) {
        double[] xs = new double[STEPS + 1];
        double[] ys = new double[STEPS + 1];
        List<SimpleMatrix> place = List.of(new SimpleMatrix(new double[][] {{-3, 1}}));
        for (int step = 0; step <= STEPS; step++) {
            xs[step] = place.get(0).get(0);
            ys[step] = place.get(0).get(1);
            place = optimiser.apply(place, List.of(new SimpleMatrix(new double[][] {{xs[step], STEEP * ys[step]}})));
        }
        sketch.curve(name, xs, ys);
    }
}
