package gradients.suites.health;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.health.Check;
import gradients.health.ExplosionDetector;
import gradients.health.Gradient;
import gradients.health.GradientNorms;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class ExplosionDetectorTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    @Task("9.5")
    void the_total_is_the_norm_of_one_long_row(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "in", "out");
        SimpleMatrix w = draw.normal(size[0], size[1], 2);
        SimpleMatrix b = draw.normal(1, size[1], 3);
        SimpleMatrix v = draw.normal(size[1], 1);

        double total = GradientNorms.total(List.of(Oracle.weight(w), Oracle.bias(b), Oracle.weight(v)));

        assertThatNumber("total", total).isCloseTo(Oracle.norm(w, b, v), "hypot over all entries");
    }

    @Test
    @Task("9.5")
    void a_bias_alone_has_a_total_and_nothing_has_total_0(Draw draw) {
        SimpleMatrix b = draw.normal(1, 4);

        assertThatNumber("total of one bias", GradientNorms.total(List.of(Oracle.bias(b))))
                .isCloseTo(Oracle.norm(b), "hypot");
        assertThatNumber("total of no gradients", GradientNorms.total(List.of()))
                .isExactly(0, "nothing to add");
    }

    @Test
    @Task("9.5")
    void the_total_of_huge_norms_does_not_overflow(Draw draw) {
        double a = draw.between(1e200, 2e200);
        double b = draw.between(1e200, 2e200);

        double total = GradientNorms.total(
                List.of(Oracle.ofNorm(a).get(0), Oracle.ofNorm(b).get(0)));

        assertThatNumber("total", total).isCloseTo(Math.hypot(a, b), Oracle.RELATIVE, "hypot");
    }

    @Test
    @Task("9.5")
    void the_total_tells_of_one_bad_gradient(Draw draw) {
        Gradient good = Oracle.weight(draw.normal(2, 3));

        for (double bad : new double[] {Double.NaN, INFINITE}) {
            double total = GradientNorms.total(List.of(good, Oracle.ofNorm(bad).get(0), good));
            assertThatNumber("total with a gradient of " + bad, total).isExactly(bad, "one norm is " + bad);
        }
    }

    @Test
    @Task("9.5")
    void a_norm_above_the_threshold_explodes(Draw draw) {
        double threshold = draw.between(10, 20);
        ExplosionDetector detector = new ExplosionDetector(threshold);

        assertCheck(detector, 0.9 * threshold, 1, false);
        assertCheck(detector, 1.1 * threshold, 2, true);
        assertCheck(detector, 0, 3, false);
    }

    @Test
    @Task("9.5")
    void the_threshold_itself_is_calm(Draw draw) {
        double threshold = draw.between(10, 20);
        ExplosionDetector detector = new ExplosionDetector(threshold);

        assertCheck(detector, threshold, 1, false);
        assertCheck(detector, Math.nextUp(threshold), 2, true);
    }

    @Test
    @Task("9.5")
    void what_is_not_finite_explodes(Draw draw) {
        ExplosionDetector detector = new ExplosionDetector(draw.between(10, 20));

        assertCheck(detector, Double.NaN, 1, true);
        assertCheck(detector, INFINITE, 2, true);
        assertCheck(detector, 1, 3, false);
    }

    @Test
    @Task("9.5")
    void the_history_has_every_step_in_order(Draw draw) {
        ExplosionDetector detector = new ExplosionDetector(5);
        double[] norms = draw.random().doubles(7, 0, 10).toArray();
        norms[3] = Double.NaN;

        for (double norm : norms) {
            detector.check(Oracle.ofNorm(norm));
        }

        List<Check> history = detector.history();
        assertThatHolds(history.size() == 7, "After 7 checks the history has %d entries.", history.size());
        for (int i = 0; i < norms.length; i++) {
            assertEntry("history entry " + (i + 1), history.get(i), norms[i], i + 1, !(norms[i] <= 5));
        }
    }

    @Test
    @Task("9.5")
    void explosions_are_counted_and_the_first_is_remembered(Draw draw) {
        ExplosionDetector detector = new ExplosionDetector(5);
        assertTold(detector, 0, 0);

        detector.check(Oracle.ofNorm(draw.between(1, 4)));
        assertTold(detector, 0, 0);
        detector.check(Oracle.ofNorm(draw.between(6, 9)));
        assertTold(detector, 1, 2);
        detector.check(Oracle.ofNorm(draw.between(1, 4)));
        detector.check(Oracle.ofNorm(Double.NaN));
        assertTold(detector, 2, 2);
    }

    @Test
    @Task("9.5")
    void detectors_are_strangers(Draw draw) {
        ExplosionDetector one = new ExplosionDetector(5);
        ExplosionDetector other = new ExplosionDetector(50);

        one.check(Oracle.ofNorm(draw.between(6, 9)));

        assertTold(one, 1, 1);
        assertTold(other, 0, 0);
        assertThatHolds(other.history().isEmpty(), "A detector that was never asked has a history.");
    }

    @Test
    @Task("9.5")
    void thresholds_that_are_no_positive_number_are_rejected() {
        assertTold(new ExplosionDetector(Double.MIN_VALUE), 0, 0);
        for (double threshold : new double[] {0, -1, Double.NaN, INFINITE}) {
            assertRejects("threshold " + threshold, () -> new ExplosionDetector(threshold), "threshold");
        }
    }

    private static void assertCheck(ExplosionDetector detector, double norm, int step, boolean exploded) {
        assertEntry("check " + step, detector.check(Oracle.ofNorm(norm)), norm, step, exploded);
    }

    private static void assertEntry(String name, Check got, double norm, int step, boolean exploded) {
        assertThatNumber("norm of " + name, got.norm()).isCloseTo(norm, "its only entry");
        assertThatHolds(got.step() == step, "%s has step number %d.", name, got.step());
        assertThatHolds(
                got.exploded() == exploded, "%s, with norm %s, says exploded = %s.", name, norm, got.exploded());
    }

    private static void assertTold(ExplosionDetector detector, int explosions, int first) {
        assertThatHolds(detector.explosions() == explosions, "explosions() is wrong: got %d.", detector.explosions());
        assertThatHolds(
                detector.firstExplosion() == first, "firstExplosion() is wrong: got %d.", detector.firstExplosion());
    }
}
