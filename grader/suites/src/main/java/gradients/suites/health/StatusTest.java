package gradients.suites.health;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;

import gradients.health.Counts;
import gradients.health.HealthMonitor;
import gradients.health.Status;
import gradients.health.Thresholds;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.junit.jupiter.api.Test;

@HiddenSuite
class StatusTest {

    private static final Thresholds USUAL = Thresholds.USUAL;

    @Test
    @Task("9.3")
    void each_range_has_its_status(Draw draw) {
        Thresholds thresholds = Oracle.thresholds(draw);

        for (Status status : Status.values()) {
            assertStatus(Oracle.norm(status, thresholds, draw), thresholds, status);
        }
    }

    @Test
    @Task("9.3")
    void what_is_not_finite_is_never_healthy_and_not_merely_large() {
        assertStatus(Double.NaN, USUAL, Status.NOT_FINITE);
        assertStatus(Double.POSITIVE_INFINITY, USUAL, Status.NOT_FINITE);
        assertStatus(Double.MAX_VALUE, USUAL, Status.EXPLODING);
    }

    @Test
    @Task("9.3")
    void a_silent_layer_has_vanished() {
        assertStatus(0, USUAL, Status.VANISHED);
        assertStatus(Double.MIN_VALUE, USUAL, Status.VANISHED);
    }

    @Test
    @Task("9.3")
    void a_threshold_itself_is_on_the_healthier_side(Draw draw) {
        Thresholds thresholds = Oracle.thresholds(draw);

        assertStatus(thresholds.vanished(), thresholds, Status.WEAK);
        assertStatus(Math.nextDown(thresholds.vanished()), thresholds, Status.VANISHED);
        assertStatus(thresholds.weak(), thresholds, Status.HEALTHY);
        assertStatus(Math.nextDown(thresholds.weak()), thresholds, Status.WEAK);
        assertStatus(thresholds.large(), thresholds, Status.HEALTHY);
        assertStatus(Math.nextUp(thresholds.large()), thresholds, Status.LARGE);
        assertStatus(thresholds.exploding(), thresholds, Status.LARGE);
        assertStatus(Math.nextUp(thresholds.exploding()), thresholds, Status.EXPLODING);
    }

    @Test
    @Task("9.3")
    void the_thresholds_that_are_given_decide(Draw draw) {
        double norm = draw.between(2, 3);

        assertStatus(norm, new Thresholds(5, 6, 7, 8, 1), Status.VANISHED);
        assertStatus(norm, new Thresholds(1, 5, 7, 8, 1), Status.WEAK);
        assertStatus(norm, new Thresholds(0.1, 0.2, 1, 4, 1), Status.LARGE);
        assertStatus(norm, new Thresholds(0.1, 0.2, 0.5, 1, 1), Status.EXPLODING);
    }

    @Test
    @Task("9.3")
    void every_layer_is_counted_once(Draw draw) {
        Thresholds thresholds = Oracle.thresholds(draw);
        int[] times = draw.distinctSizes(1, 8, "not finite", "exploding", "vanished", "large", "weak", "healthy");
        double[] norms = new double[times[0] + times[1] + times[2] + times[3] + times[4] + times[5]];
        int layer = 0;
        for (Status status : Status.values()) {
            for (int i = 0; i < times[status.ordinal()]; i++) {
                norms[layer++] = Oracle.norm(status, thresholds, draw);
            }
        }

        Counts wanted = new Counts(times[0], times[1], times[2], times[3], times[4], times[5]);
        assertCounts(HealthMonitor.count(norms, thresholds), wanted);
    }

    @Test
    @Task("9.3")
    void infinite_and_silent_layers_are_counted_too() {
        double[] norms = {0, Double.POSITIVE_INFINITY, 0, Double.NaN, 0};

        assertCounts(HealthMonitor.count(norms, USUAL), new Counts(2, 0, 3, 0, 0, 0));
    }

    @Test
    @Task("9.3")
    void counting_no_norms_or_negative_norms_is_rejected() {
        assertRejects("count of no norms", () -> HealthMonitor.count(new double[0], USUAL), "norms");
        assertRejects("count of −1", () -> HealthMonitor.count(new double[] {-1}, USUAL), "norms");
    }

    private static void assertStatus(double norm, Thresholds thresholds, Status wanted) {
        Status got = HealthMonitor.status(norm, thresholds);
        assertThatHolds(got == wanted, "A norm of %s with %s is wrongly called %s.", norm, thresholds, got);
    }

    private static void assertCounts(Counts got, Counts wanted) {
        assertThatHolds(wanted.equals(got), "The counts are wrong: got %s.", got);
    }
}
