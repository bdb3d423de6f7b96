package gradients.suites.health;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.health.Diagnosis;
import gradients.health.Finding;
import gradients.health.HealthMonitor;
import gradients.health.Status;
import gradients.health.Thresholds;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.junit.jupiter.api.Test;

@HiddenSuite
class DiagnosisTest {

    @Test
    @Task("9.4")
    void every_status_is_found_worst_first(Draw draw) {
        Thresholds thresholds = Oracle.thresholds(draw);
        Status[] order = {
            Status.HEALTHY, Status.WEAK, Status.LARGE, Status.VANISHED, Status.EXPLODING, Status.NOT_FINITE
        };
        double[] norms = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            norms[i] = Oracle.norm(order[i], thresholds, draw);
        }

        assertFindings(
                HealthMonitor.diagnose(norms, thresholds),
                new Finding(Status.NOT_FINITE, List.of(6)),
                new Finding(Status.EXPLODING, List.of(5)),
                new Finding(Status.VANISHED, List.of(4)),
                new Finding(Status.LARGE, List.of(3)),
                new Finding(Status.WEAK, List.of(2)),
                new Finding(Status.HEALTHY, List.of(1)));
    }

    @Test
    @Task("9.4")
    void layers_of_one_status_stand_together_in_ascending_order(Draw draw) {
        Thresholds thresholds = Oracle.thresholds(draw);
        double[] norms = new double[7];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = Oracle.norm(i % 3 == 1 ? Status.VANISHED : Status.HEALTHY, thresholds, draw);
        }

        assertFindings(
                HealthMonitor.diagnose(norms, thresholds),
                new Finding(Status.VANISHED, List.of(2, 5)),
                new Finding(Status.HEALTHY, List.of(1, 3, 4, 6, 7)));
    }

    @Test
    @Task("9.4")
    void a_healthy_network_has_one_finding(Draw draw) {
        double[] norms = draw.random().doubles(3, 0.5, 2).toArray();

        Diagnosis diagnosis = HealthMonitor.diagnose(norms, Thresholds.USUAL);

        assertFindings(diagnosis, new Finding(Status.HEALTHY, List.of(1, 2, 3)));
        assertUneven(diagnosis, false);
    }

    @Test
    @Task("9.4")
    void layers_are_uneven_above_the_threshold_of_the_ratio(Draw draw) {
        double smallest = draw.between(1e-2, 2e-2);
        double largest = smallest * draw.between(50, 80);
        double[] norms = {largest, smallest, 2 * smallest};

        Diagnosis uneven = HealthMonitor.diagnose(norms, new Thresholds(1e-6, 1e-4, 10, 100, 40));
        Diagnosis even = HealthMonitor.diagnose(norms, new Thresholds(1e-6, 1e-4, 10, 100, 90));

        assertThatNumber("ratio", uneven.ratio()).isCloseTo(largest / smallest, "largest / smallest");
        assertUneven(uneven, true);
        assertUneven(even, false);
    }

    @Test
    @Task("9.4")
    void the_threshold_of_the_ratio_itself_is_even() {
        Diagnosis diagnosis = HealthMonitor.diagnose(new double[] {8, 0.5}, new Thresholds(1e-6, 1e-4, 10, 100, 16));

        assertUneven(diagnosis, false);
    }

    @Test
    @Task("9.4")
    void a_silent_layer_makes_the_others_uneven() {
        Diagnosis diagnosis = HealthMonitor.diagnose(new double[] {1, 0, 2}, Thresholds.USUAL);

        assertThatNumber("ratio", diagnosis.ratio()).isExactly(Double.POSITIVE_INFINITY, "the smallest is 0");
        assertUneven(diagnosis, true);
    }

    @Test
    @Task("9.4")
    void where_nothing_is_finite_nothing_is_called_uneven() {
        Diagnosis diagnosis = HealthMonitor.diagnose(new double[] {Double.NaN, Double.NaN}, Thresholds.USUAL);

        assertFindings(diagnosis, new Finding(Status.NOT_FINITE, List.of(1, 2)));
        assertThatNumber("ratio", diagnosis.ratio()).isExactly(Double.NaN, "no finite norm");
        assertUneven(diagnosis, false);
    }

    @Test
    @Task("9.4")
    void diagnosing_no_norms_or_negative_norms_is_rejected() {
        assertRejects("diagnose with no norms", () -> HealthMonitor.diagnose(new double[0], Thresholds.USUAL), "norms");
        assertRejects(
                "diagnose with −1", () -> HealthMonitor.diagnose(new double[] {1, -1}, Thresholds.USUAL), "norms");
    }

    private static void assertFindings(Diagnosis diagnosis, Finding... wanted) {
        assertThatHolds(
                List.of(wanted).equals(diagnosis.findings()), "The findings are wrong: got %s.", diagnosis.findings());
    }

    private static void assertUneven(Diagnosis diagnosis, boolean wanted) {
        assertThatHolds(
                diagnosis.uneven() == wanted, "uneven is %s for a ratio of %s.", diagnosis.uneven(), diagnosis.ratio());
    }
}
