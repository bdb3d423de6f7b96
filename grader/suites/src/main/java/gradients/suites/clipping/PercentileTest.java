package gradients.suites.clipping;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.clipping.PercentileClipper;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class PercentileTest {

    @Test
    @Task("5.5")
    void percentiles_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        double[] values = torch.matrix("percentile.values").getDDRM().data;
        SimpleMatrix ranks = torch.matrix("percentile.ranks");
        SimpleMatrix wanted = torch.matrix("percentile.wanted");

        for (int i = 0; i < ranks.getNumElements(); i++) {
            assertThatNumber("percentile for q = " + ranks.get(i), PercentileClipper.percentile(values, ranks.get(i)))
                    .isCloseTo(wanted.get(i), "torch.quantile, float64");
        }
    }

    @Test
    @Task("5.5")
    void a_rank_between_two_values_mixes_them(Draw draw) {
        int n = draw.size("n", 5, 12);
        double[] values = draw.random().doubles(n, 1, 9).toArray();

        for (int i = 0; i < 6; i++) {
            double q = draw.between(0.02, 0.98);
            double wanted = Oracle.percentile(DoubleStream.of(values).boxed().toList(), q);
            assertThatNumber("percentile", PercentileClipper.percentile(values, q))
                    .isCloseTo(wanted, "weighted mean of the neighbours");
        }
    }

    @Test
    @Task("5.5")
    void the_ends_are_the_smallest_and_the_largest_value(Draw draw) {
        int n = draw.size("n", 4, 9);
        double[] values = draw.random().doubles(n, 1, 9).toArray();

        assertThatNumber("percentile for q = 0", PercentileClipper.percentile(values, 0))
                .isExactly(DoubleStream.of(values).min().orElseThrow(), "the smallest value");
        assertThatNumber("percentile for q = 1", PercentileClipper.percentile(values, 1))
                .isExactly(DoubleStream.of(values).max().orElseThrow(), "the largest value");
    }

    @Test
    @Task("5.5")
    void a_single_value_is_every_percentile(Draw draw) {
        double value = draw.between(2, 7);

        for (double q : new double[] {0, 0.3, 0.95, 1}) {
            assertThatNumber("percentile of one value", PercentileClipper.percentile(new double[] {value}, q))
                    .isCloseTo(value, "there is no other");
        }
    }

    @Test
    @Task("5.5")
    void the_given_values_keep_their_order(Draw draw) {
        double[] values = {5, 1, 4, 2, draw.between(2, 3)};
        double[] before = values.clone();

        assertThatNumber("percentile for q = 0.5", PercentileClipper.percentile(values, 0.5))
                .isExactly(before[4], "the middle of five");
        assertThatHolds(Arrays.equals(values, before), "The array passed to percentile was changed by the call.");
    }

    @Test
    @Task("5.5")
    void no_values_and_impossible_ranks_are_rejected() {
        double[] values = {1, 2};

        assertRejects("percentile of no values", () -> PercentileClipper.percentile(new double[0], 0.5), "values");
        assertRejects("percentile for q = −0.1", () -> PercentileClipper.percentile(values, -0.1), "q");
        assertRejects("percentile for q = 95", () -> PercentileClipper.percentile(values, 95), "q");
        assertRejects("percentile for q = NaN", () -> PercentileClipper.percentile(values, Double.NaN), "q");
    }
}
