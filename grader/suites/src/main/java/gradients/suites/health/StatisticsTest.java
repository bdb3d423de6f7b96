package gradients.suites.health;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.health.HealthMonitor;
import gradients.health.Statistics;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenSuite
class StatisticsTest {

    private static final double NOT = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    @Task("9.2")
    void five_numbers_describe_the_norms(Draw draw) {
        int layers = draw.size("layers", 5, 9);

        assertDescribes(draw.random().doubles(layers, 1, 9).toArray(), 1);
    }

    @Test
    @Task("9.2")
    void norms_near_1e200_are_no_trouble(Draw draw) {
        assertDescribes(draw.random().doubles(4, 1, 9).toArray(), 1e200);
    }

    @Test
    @Task("9.2")
    void what_is_not_finite_is_left_out_and_not_counted(Draw draw) {
        double a = draw.between(1, 2);
        double b = draw.between(5, 6);
        double c = draw.between(3, 4);

        Statistics statistics = HealthMonitor.statistics(new double[] {NOT, a, INFINITE, b, c, NOT});

        assertStatistics(statistics, 1, a, b, c);
    }

    @Test
    @Task("9.2")
    void without_a_finite_norm_there_is_nothing_to_say(Draw draw) {
        Statistics statistics = HealthMonitor.statistics(new double[] {NOT, INFINITE, NOT});

        assertCount(statistics, 0);
        assertThatNumber("min", statistics.min()).isExactly(NOT, "no finite norm");
        assertThatNumber("max", statistics.max()).isExactly(NOT, "no finite norm");
        assertThatNumber("mean", statistics.mean()).isExactly(NOT, "no finite norm");
        assertThatNumber("deviation", statistics.deviation()).isExactly(NOT, "no finite norm");
    }

    @Test
    @Task("9.2")
    void one_layer_has_no_spread_and_silent_layers_are_norms_like_any_other(Draw draw) {
        double norm = draw.between(2, 3);

        assertStatistics(HealthMonitor.statistics(new double[] {norm}), 1, norm);
        assertStatistics(HealthMonitor.statistics(new double[] {norm, 0, 0}), 1, norm, 0, 0);
        assertStatistics(HealthMonitor.statistics(new double[] {0, 0}), 1, 0, 0);
    }

    @Test
    @Task("9.2")
    void the_given_norms_keep_their_order(Draw draw) {
        double[] norms = {5, 1, 4, NOT, draw.between(2, 3)};
        double[] before = norms.clone();

        assertCount(HealthMonitor.statistics(norms), 4);
        assertThatHolds(Arrays.equals(norms, before), "The array passed to statistics was changed by the call.");
    }

    @Test
    @Task("9.2")
    void no_norms_and_negative_norms_are_rejected() {
        assertRejects("statistics of no norms", () -> HealthMonitor.statistics(new double[0]), "norms");
        assertRejects("statistics of −1", () -> HealthMonitor.statistics(new double[] {2, -1}), "norms");
        assertRejects("ratio of no norms", () -> HealthMonitor.ratio(new double[0]), "norms");
        assertRejects("ratio of −1", () -> HealthMonitor.ratio(new double[] {2, -1}), "norms");
    }

    @Test
    @Task("9.2")
    void the_ratio_compares_the_largest_with_the_smallest(Draw draw) {
        double small = draw.between(1e-3, 2e-3);
        double large = draw.between(20, 30);

        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {1, large, 2, small, 3}))
                .isCloseTo(large / small, "largest / smallest");
        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {small, NOT, large, INFINITE}))
                .isCloseTo(large / small, "the finite ones");
    }

    @Test
    @Task("9.2")
    void a_silent_layer_beside_a_loud_one_makes_the_ratio_infinite(Draw draw) {
        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {draw.between(1, 2), 0, draw.between(1, 2)}))
                .isExactly(INFINITE, "the smallest is 0");
    }

    @Test
    @Task("9.2")
    void equal_norms_have_ratio_1_also_if_all_are_0(Draw draw) {
        double norm = draw.between(1, 2);

        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {norm, norm}))
                .isExactly(1, "equal");
        assertThatNumber("ratio of one layer", HealthMonitor.ratio(new double[] {norm}))
                .isExactly(1, "equal");
        assertThatNumber("ratio of zeros", HealthMonitor.ratio(new double[] {0, 0, 0}))
                .isExactly(1, "equal");
    }

    @Test
    @Task("9.2")
    void without_a_finite_norm_there_is_no_ratio() {
        assertThatNumber("ratio", HealthMonitor.ratio(new double[] {NOT, INFINITE}))
                .isExactly(NOT, "no finite norm");
    }

    /** Draws the deviation's oracle from norms near 1, where all pairs can be squared, and changes the unit. */
    private static void assertDescribes(double[] norms, double unit) {
        double[] scaled = Arrays.stream(norms).map(norm -> norm * unit).toArray();

        assertStatistics(HealthMonitor.statistics(scaled), unit, norms);
    }

    private static void assertStatistics(Statistics got, double unit, double... norms) {
        assertCount(got, norms.length);
        assertThatNumber("min", got.min()).isCloseTo(Arrays.stream(norms).min().orElseThrow() * unit, "the smallest");
        assertThatNumber("max", got.max()).isCloseTo(Arrays.stream(norms).max().orElseThrow() * unit, "the largest");
        assertThatNumber("mean", got.mean())
                .isCloseTo(Arrays.stream(norms).average().orElseThrow() * unit, "sum over count");
        assertThatNumber("deviation", got.deviation()).isCloseTo(Oracle.deviation(norms) * unit, "all pairs");
    }

    private static void assertCount(Statistics statistics, int wanted) {
        assertThatHolds(statistics.count() == wanted, "count is wrong: got %d.", statistics.count());
    }
}
