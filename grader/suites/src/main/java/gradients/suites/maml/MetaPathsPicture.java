package gradients.suites.maml;

import gradients.kit.Task;
import gradients.maml.Batch;
import gradients.maml.Episode;
import gradients.maml.InnerLoop;
import gradients.maml.Maml;
import gradients.maml.Parameters;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Where the student's meta-gradients lead in a bowl that is flat in one direction and steep in the other. */
@HiddenSuite
@Task("14.5")
class MetaPathsPicture {

    private static final int STEPS = 60;
    private static final double BETA = 0.12;
    private static final InnerLoop INNER = new InnerLoop(0.1, 1);
    private static final InnerLoop NO_ADAPTATION = new InnerLoop(0, 1);

    @Test
    void picture(Sketch sketch) {
        Batch bowl = new Batch(new SimpleMatrix(new double[][] {{0.5, 8}}), new SimpleMatrix(1, 2));
        List<Episode> episodes = List.of(new Episode(bowl, bowl));

        sketch.paths("Your meta-gradients in the bowl ½·(½·x² + 8·y²)", "x", "y");
        path(sketch, "without adaptation", theta -> Maml.metaGradient(Bowl.LEARNER, theta, episodes, NO_ADAPTATION));
        path(sketch, "first-order", theta -> Maml.firstOrderGradient(Bowl.LEARNER, theta, episodes, INNER));
        path(sketch, "MAML", theta -> Maml.metaGradient(Bowl.LEARNER, theta, episodes, INNER));
        sketch.saying("Sixty outer steps from (2, 1) towards the lowest point (0, 0). Without adaptation the path"
                + " should first drop in the steep direction, y; first-order MAML should bend that way, too. MAML"
                + " should go nearly straight, for the inner step repairs most of y by itself.");
    }

    private static void path(Sketch sketch, String name, UnaryOperator<Parameters> gradient) {
        double[] xs = new double[STEPS + 1];
        double[] ys = new double[STEPS + 1];
        Parameters theta = Parameters.of(new SimpleMatrix(new double[][] {{2, 1}}));
        for (int step = 0; step <= STEPS; step++) {
            xs[step] = theta.get(0).get(0);
            ys[step] = theta.get(0).get(1);
            theta = theta.plus(-BETA, gradient.apply(theta));
        }
        sketch.curve(name, xs, ys);
    }
}
