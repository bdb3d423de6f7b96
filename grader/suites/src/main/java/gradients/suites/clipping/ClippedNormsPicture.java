package gradients.suites.clipping;

import gradients.clipping.GradientClipping;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** What the student's clipping does to forty gradients, some of which spike. */
@HiddenSuite
@Task("5.3")
class ClippedNormsPicture {

    private static final int STEPS = 40;
    private static final double LIMIT = 5;

    @Test
    void picture(Sketch sketch) {
        Random random = new Random(6);
        double[] before = new double[STEPS];
        double[] after = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            double spike = random.nextInt(8) == 0 ? 60 : 1;
            List<SimpleMatrix> gradients =
                    List.of(Matrices.normal(3, 4, spike, random), Matrices.normal(1, 4, spike, random));
            before[step] = norm(gradients);
            after[step] = norm(GradientClipping.byGlobalNorm(gradients, LIMIT).gradients());
        }

        double[] steps = IntStream.rangeClosed(1, STEPS).asDoubleStream().toArray();
        sketch.lines("The norm of forty gradients, limit 5", "step", "norm over all matrices")
                .logarithmic()
                .curve("before", steps, before)
                .curve("after your clipping", steps, after)
                .saying("The norm over both matrices of forty gradients. Where it is above 5, your clipping should"
                        + " bring it to 5; elsewhere both curves should be one.");
    }

    private static double norm(List<SimpleMatrix> gradients) {
        return Math.sqrt(gradients.stream()
                .mapToDouble(gradient -> Math.pow(gradient.normF(), 2))
                .sum());
    }
}
