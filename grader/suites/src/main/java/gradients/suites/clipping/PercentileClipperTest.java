package gradients.suites.clipping;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.clipping.Clipped;
import gradients.clipping.PercentileClipper;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class PercentileClipperTest {

    @Test
    @Task("5.6")
    void the_first_steps_are_held_to_the_first_limit(Draw draw) {
        PercentileClipper clipper = new PercentileClipper(0.5, 9, 4, 3);

        for (int step = 1; step <= 4; step++) {
            assertThatNumber("limit before step " + step, clipper.limit()).isExactly(3, "the first limit");
            Clipped clipped = clipper.clip(gradients(draw.between(50, 90)));
            assertThatNumber("clipped norm of step " + step, norm(clipped)).isCloseTo(3, "the first limit");
        }

        assertThatNumber("limit after the warm-up", clipper.limit()).isCloseTo(6, "four norms, each counted as 2 · 3");
    }

    @Test
    @Task("5.6")
    void after_the_warm_up_the_limit_is_the_percentile_of_the_past(Draw draw) {
        double q = draw.between(0.4, 0.9);
        double[] norms = draw.random().doubles(6, 1, 5).toArray();
        List<Double> wanted = Oracle.limits(norms, q, 20, 3, 8);

        assertFollows(new PercentileClipper(q, 20, 3, 8), norms, wanted);
    }

    @Test
    @Task("5.6")
    void a_spike_is_judged_by_the_past_alone(Draw draw) {
        draw.note("ten norms of 1, then 1000");
        PercentileClipper clipper = new PercentileClipper(0.95, 100, 10, 50);
        for (int step = 0; step < 10; step++) {
            clipper.clip(gradients(1));
        }

        Clipped spike = clipper.clip(gradients(1000));

        assertThatNumber("norm of the spike", spike.norm()).isCloseTo(1000, "the norm before clipping");
        assertThatNumber("norm of the clipped spike", norm(spike)).isCloseTo(1, "every norm of the past is 1");
    }

    @Test
    @Task("5.6")
    void a_spike_enters_the_history_as_twice_its_limit(Draw draw) {
        PercentileClipper clipper = new PercentileClipper(1, 5, 1, 50);
        double usual = draw.between(1, 2);
        clipper.clip(gradients(usual));

        clipper.clip(gradients(usual * 1000));

        assertThatNumber("limit after the spike", clipper.limit()).isCloseTo(2 * usual, "GROWTH · limit");
    }

    @Test
    @Task("5.6")
    void gradients_that_really_grow_are_followed(Draw draw) {
        draw.note("every norm is 1.5 times the one before");
        double[] norms = new double[8];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = Math.pow(1.5, i);
        }

        assertFollows(new PercentileClipper(1, 4, 1, 10), norms, Oracle.limits(norms, 1, 4, 1, 10));
    }

    @Test
    @Task("5.6")
    void beyond_the_capacity_the_oldest_norm_is_forgotten(Draw draw) {
        int capacity = draw.size("capacity", 3, 5);
        double q = draw.between(0.3, 0.7);
        double[] norms = draw.random().doubles(3L * capacity, 1, 9).toArray();
        norms[0] = 9.5;
        norms[capacity] = 0.5;

        assertFollows(new PercentileClipper(q, capacity, 2, 20), norms, Oracle.limits(norms, q, capacity, 2, 20));
    }

    @Test
    @Task("5.6")
    void the_whole_course_of_a_training_run_is_right(Draw draw) {
        int capacity = draw.size("capacity", 6, 10);
        double q = draw.between(0.6, 0.95);
        double[] norms = draw.random().doubles(25, 0.5, 4).toArray();
        norms[3] = 70;
        norms[14] = 900;
        norms[17] = 0;

        assertFollows(new PercentileClipper(q, capacity, 5, 6), norms, Oracle.limits(norms, q, capacity, 5, 6));
    }

    @Test
    @Task("5.6")
    void zero_norms_are_not_remembered(Draw draw) {
        PercentileClipper clipper = new PercentileClipper(0.5, 4, 2, 7);
        double usual = draw.between(1, 3);
        clipper.clip(gradients(usual));

        for (int step = 0; step < 5; step++) {
            Clipped zero = clipper.clip(gradients(0));
            assertThatMatrix("clipped zeros", zero.gradients().get(0)).isExactly(new SimpleMatrix(1, 1), "zeros");
        }

        assertThatNumber("limit after one norm and five zeros", clipper.limit()).isExactly(7, "the first limit");
        clipper.clip(gradients(usual));
        assertThatNumber("limit after two norms and five zeros", clipper.limit())
                .isCloseTo(usual, "the usual norm");
    }

    @Test
    @Task("5.6")
    void a_gradient_that_is_not_finite_is_rejected_and_leaves_no_trace(Draw draw) {
        double usual = draw.between(1, 3);
        PercentileClipper clipper = new PercentileClipper(0.9, 4, 2, 10);
        clipper.clip(gradients(usual));

        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRejects("clip with a gradient of " + bad, () -> clipper.clip(gradients(bad)), String.valueOf(bad));
        }

        assertThatNumber("limit after one good norm and two bad", clipper.limit())
                .isExactly(10, "the first limit");
        clipper.clip(gradients(usual));
        assertThatNumber("limit after two good norms", clipper.limit()).isCloseTo(usual, "the usual norm");
    }

    @Test
    @Task("5.6")
    void asking_for_the_limit_changes_nothing_and_clippers_are_strangers(Draw draw) {
        double[] norms = draw.random().doubles(4, 1, 5).toArray();
        List<Double> wanted = Oracle.limits(norms, 0.8, 5, 2, 6);
        PercentileClipper one = new PercentileClipper(0.8, 5, 2, 6);
        PercentileClipper other = new PercentileClipper(0.8, 5, 2, 6);

        for (double norm : norms) {
            one.limit();
            one.clip(gradients(norm));
            one.limit();
        }

        assertThatNumber("limit of the clipper in use", one.limit()).isCloseTo(wanted.get(4), "its own past");
        assertThatNumber("limit of the unused clipper", other.limit()).isExactly(6, "the first limit");
    }

    @Test
    @Task("5.6")
    void gradients_within_the_limit_keep_their_values(Draw draw) {
        SimpleMatrix weights = draw.normal(2, 3);
        SimpleMatrix bias = draw.normal(1, 3);
        PercentileClipper clipper = new PercentileClipper(0.9, 5, 2, 1e3);

        Clipped clipped = clipper.clip(List.of(weights, bias));

        assertThatMatrix("clipped gradient 0", clipped.gradients().get(0)).isExactly(weights, "norm < limit");
        assertThatMatrix("clipped gradient 1", clipped.gradients().get(1)).isExactly(bias, "norm < limit");
        assertThatNumber("norm", clipped.norm()).isCloseTo(Oracle.norm(weights, bias), "hypot over all entries");
    }

    @Test
    @Task("5.6")
    void all_matrices_are_held_to_the_limit_together(Draw draw) {
        double limit = draw.between(0.5, 0.9);
        SimpleMatrix weights = draw.normal(3, 4);
        SimpleMatrix bias = draw.normal(1, 4);
        double norm = Oracle.norm(weights, bias);

        Clipped clipped = new PercentileClipper(0.9, 5, 2, limit).clip(List.of(weights, bias));

        assertThatMatrix("clipped gradient 0", clipped.gradients().get(0))
                .isCloseTo(weights.divide(norm).scale(limit), "limit/norm · gradient");
        assertThatMatrix("clipped gradient 1", clipped.gradients().get(1))
                .isCloseTo(bias.divide(norm).scale(limit), "limit/norm · gradient");
    }

    @Test
    @Task("5.6")
    void the_given_gradients_are_left_alone(Draw draw) {
        SimpleMatrix weights = draw.normal(2, 3, 10);
        SimpleMatrix before = weights.copy();

        Clipped clipped = new PercentileClipper(0.9, 5, 2, 1).clip(List.of(weights));

        assertThatMatrix("clipped gradient 0", clipped.gradients().get(0)).hasShape(2, 3);
        assertThatMatrix("the gradient passed to clip", weights).isExactly(before, "its copy from before the call");
    }

    @Test
    @Task("5.6")
    void settings_outside_their_ranges_are_rejected() {
        assertThatNumber("limit", new PercentileClipper(0, 1, 1, 2).limit()).isExactly(2, "the first limit");
        assertRejects("quantile 95", () -> new PercentileClipper(95, 9, 1, 1), "quantile");
        assertRejects("quantile −0.1", () -> new PercentileClipper(-0.1, 9, 1, 1), "quantile");
        assertRejects("capacity 0", () -> new PercentileClipper(0.9, 0, 1, 1), "capacity");
        assertRejects("warmUp 0", () -> new PercentileClipper(0.9, 9, 0, 1), "warmUp");
        assertRejects("warmUp above the capacity", () -> new PercentileClipper(0.9, 9, 10, 1), "warmUp");
        assertRejects("firstLimit 0", () -> new PercentileClipper(0.9, 9, 1, 0), "firstLimit");
        assertRejects("firstLimit NaN", () -> new PercentileClipper(0.9, 9, 1, Double.NaN), "firstLimit");
    }

    private static void assertFollows(PercentileClipper clipper, double[] norms, List<Double> limits) {
        for (int step = 0; step < norms.length; step++) {
            double limit = limits.get(step);
            assertThatNumber("limit before step " + (step + 1), clipper.limit()).isCloseTo(limit, "a plain simulation");

            Clipped clipped = clipper.clip(gradients(norms[step]));

            String quantity = "clipped norm of step " + (step + 1);
            assertThatNumber(quantity, norm(clipped)).isCloseTo(Math.min(norms[step], limit), "a plain simulation");
        }
        double next = limits.get(norms.length);
        assertThatNumber("limit after the last step", clipper.limit()).isCloseTo(next, "a plain simulation");
    }

    /** Returns one matrix of one entry, whose length nobody can miss: here only the limits are examined. */
    private static List<SimpleMatrix> gradients(double norm) {
        return List.of(new SimpleMatrix(new double[][] {{-norm}}));
    }

    private static double norm(Clipped clipped) {
        return Oracle.norm(clipped.gradients().toArray(SimpleMatrix[]::new));
    }
}
