package gradients.health;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthMonitorTest {

    private static final Thresholds USUAL = Thresholds.USUAL;

    @Test
    @Task("9.2")
    void statistics_of_2_4_4_4_5_5_7_9() {
        Statistics statistics = HealthMonitor.statistics(new double[] {2, 4, 4, 4, 5, 5, 7, 9});

        assertThat(statistics.count()).as("count").isEqualTo(8);
        assertThatNumber("min", statistics.min()).isCloseTo(2, "the smallest");
        assertThatNumber("max", statistics.max()).isCloseTo(9, "the largest");
        assertThatNumber("mean", statistics.mean()).isCloseTo(5, "40/8");
        assertThatNumber("deviation", statistics.deviation()).isCloseTo(2, "√(32/8)");
    }

    @Test
    @Task("9.2")
    void a_NaN_among_the_norms_is_left_out() {
        Statistics statistics = HealthMonitor.statistics(new double[] {1, Double.NaN, 3});

        assertThat(statistics.count()).as("count").isEqualTo(2);
        assertThatNumber("mean", statistics.mean()).isCloseTo(2, "(1 + 3)/2");
    }

    @Test
    @Task("9.2")
    void the_ratio_with_a_silent_layer() {
        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {0.5, 2})).isCloseTo(4, "2/0.5");
        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {0, 2}))
                .isExactly(Double.POSITIVE_INFINITY, "one layer is silent");
        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {0, 0})).isExactly(1, "all are equal");
    }

    @Test
    @Task("9.2")
    void a_network_without_layers_is_rejected() {
        assertRejects("statistics of no norms", () -> HealthMonitor.statistics(new double[0]), "norms");
    }

    @Test
    @Task("9.3")
    void every_status_has_its_range() {
        assertThat(HealthMonitor.status(Double.NaN, USUAL)).as("of NaN").isEqualTo(Status.NOT_FINITE);
        assertThat(HealthMonitor.status(1000, USUAL)).as("of 1000").isEqualTo(Status.EXPLODING);
        assertThat(HealthMonitor.status(1e-9, USUAL)).as("of 1e-9").isEqualTo(Status.VANISHED);
        assertThat(HealthMonitor.status(50, USUAL)).as("of 50").isEqualTo(Status.LARGE);
        assertThat(HealthMonitor.status(1e-5, USUAL)).as("of 1e-5").isEqualTo(Status.WEAK);
        assertThat(HealthMonitor.status(1, USUAL)).as("of 1").isEqualTo(Status.HEALTHY);
        assertThat(HealthMonitor.status(10, USUAL)).as("of 10, a threshold").isEqualTo(Status.HEALTHY);
    }

    @Test
    @Task("9.3")
    void every_layer_is_counted_once() {
        Counts counts = HealthMonitor.count(new double[] {0, 1e-9, 1e-5, 1, 2, 3, 50, 1000, Double.NaN}, USUAL);

        assertThat(counts).as("counts").isEqualTo(new Counts(1, 1, 2, 1, 1, 3));
    }

    @Test
    @Task("9.4")
    void the_worst_is_said_first() {
        Diagnosis diagnosis = HealthMonitor.diagnose(new double[] {1e-9, 1, 1e-8, 1000}, USUAL);

        assertThat(diagnosis.findings())
                .as("findings")
                .containsExactly(
                        new Finding(Status.EXPLODING, List.of(4)),
                        new Finding(Status.VANISHED, List.of(1, 3)),
                        new Finding(Status.HEALTHY, List.of(2)));
        assertThatNumber("ratio", diagnosis.ratio()).isCloseTo(1e12, "1000/1e-9");
        assertThat(diagnosis.uneven()).as("uneven").isTrue();
    }
}
