package gradients.suites.schedules;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.schedules.Rates.RELATIVE;
import static gradients.suites.schedules.Rates.assertRejectsEach;

import gradients.kit.Task;
import gradients.schedules.RangeTest;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.junit.jupiter.api.Test;

@HiddenSuite
class RangeTestTest {

    private static final double NOT = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    @Task("12.7")
    void every_step_multiplies_the_rate_by_the_same_factor(Draw draw) {
        double lowest = draw.between(1e-6, 1e-5);
        double highest = draw.between(1, 10);
        int steps = draw.size("steps", 5, 12);
        double logarithm = (Math.log(highest) - Math.log(lowest)) / (steps - 1);

        for (int step = 0; step < steps; step++) {
            assertThatNumber("rate at step " + step, RangeTest.rate(step, lowest, highest, steps))
                    .isCloseTo(Math.exp(Math.log(lowest) + step * logarithm), RELATIVE, "equal steps of ln rate");
        }
    }

    @Test
    @Task("12.7")
    void a_range_outside_its_limits_is_rejected() {
        assertRejectsEach("lowest", v -> RangeTest.rate(0, v, 1, 5), 0, -1, NOT);
        assertRejectsEach("highest", v -> RangeTest.rate(0, 0.1, v, 5), 0.1, 0.05, NOT, INFINITE);
        assertRejectsEach("step", v -> RangeTest.rate((int) v, 0.1, 1, 5), -1, 5);
        assertRejects("a range test of one step", () -> RangeTest.rate(0, 0.1, 1, 1), "step");
    }

    @Test
    @Task("12.7")
    void a_run_diverges_when_its_loss_is_far_above_the_best(Draw draw) {
        double best = draw.between(1, 2);

        assertDivergence(3, 4, best, 2 * best, 3.9 * best, 7.8 * best);
        assertDivergence(3, 4, 5 * best, best, 3.9 * best, 4.1 * best, 0);
        assertDivergence(4, 4, 5 * best, best, 3.9 * best, 4 * best, 4.1 * best);
        assertDivergence(2, 2, best, 0.9 * best, 1.9 * best);
    }

    @Test
    @Task("12.7")
    void a_loss_that_is_not_finite_has_diverged(Draw draw) {
        double loss = draw.between(1, 2);

        assertDivergence(1, 4, loss, NOT, 0);
        assertDivergence(2, 4, loss, loss, INFINITE);
        assertDivergence(0, 4, NOT, loss);
        assertDivergence(0, 4, INFINITE, loss);
    }

    @Test
    @Task("12.7")
    void a_run_that_never_diverges_ends_with_its_last_loss(Draw draw) {
        assertDivergence(4, 4, draw.random().doubles(4, 1, 2).toArray());
        assertDivergence(1, 4, draw.between(1, 2));
    }

    @Test
    @Task("12.7")
    void the_steepest_fall_by_the_logarithm_of_the_rate_is_suggested(Draw draw) {
        double unit = draw.between(1e-3, 1e-2);

        // From 1 to 10 the loss falls by 0.5 in a decade; from 10 to 12 by 0.2 in a twelfth of one.
        assertSuggestion(10, unit, new double[] {1, 10, 12, 13}, 3, 2.5, 2.3, 2.29);
        // By the rate itself the first fall would be steeper: 0.1 in 1 against 0.5 in 90.
        assertSuggestion(10, unit, new double[] {1, 2, 10, 100}, 3, 2.9, 2.9, 2.4);
    }

    @Test
    @Task("12.7")
    void falls_after_the_divergence_do_not_count(Draw draw) {
        double unit = draw.between(1e-3, 1e-2);

        assertSuggestion(2, unit, new double[] {1, 2, 4, 8, 16}, 2, 1.9, 1.5, 9, 0);
        assertSuggestion(1, unit, new double[] {1, 2, 4, 8}, 2, 1.5, NOT, 0);
    }

    @Test
    @Task("12.7")
    void of_two_equal_falls_the_first_counts() {
        assertSuggestion(1, 1, new double[] {1, 2, 4}, 3, 2, 1);
    }

    @Test
    @Task("12.7")
    void a_loss_that_never_falls_makes_no_suggestion(Draw draw) {
        double loss = draw.between(1, 2);

        assertRejects(
                "losses that rise", () -> suggest(new double[] {1, 2, 3}, loss, loss + 0.1, loss + 0.2), "losses");
        assertRejects("losses that stay", () -> suggest(new double[] {1, 2, 3}, loss, loss, loss), "losses");
        assertRejects("a fall after a divergence", () -> suggest(new double[] {1, 2, 3}, loss, 9 * loss, 0), "losses");
        assertRejects("one loss", () -> suggest(new double[] {1}, loss), "losses");
    }

    @Test
    @Task("12.7")
    void settings_outside_their_ranges_are_rejected() {
        double[] rates = {1, 2};
        double[] losses = {2, 1};

        assertRejects("divergence of no losses", () -> RangeTest.divergence(new double[0], 4), "losses");
        assertRejectsEach("factor", v -> RangeTest.divergence(losses, v), 1, 0.5, NOT, INFINITE);
        assertRejectsEach("factor", v -> RangeTest.suggest(rates, losses, v), 1, NOT);
        assertRejects("three rates and two losses", () -> RangeTest.suggest(new double[3], losses, 4), "3", "2");
        assertRejects("rates that fall", () -> RangeTest.suggest(new double[] {2, 1}, losses, 4), "rates[1]");
        assertRejects("a rate of 0", () -> RangeTest.suggest(new double[] {0, 1}, losses, 4), "rates[0]");
    }

    private static void assertDivergence(int wanted, double factor, double... losses) {
        int got = RangeTest.divergence(losses, factor);
        assertThatHolds(
                got == wanted, "The index of the divergence is wrong: got %d of %d losses.", got, losses.length);
    }

    private static void assertSuggestion(double wanted, double unit, double[] rates, double... losses) {
        double[] scaled = rates.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= unit;
        }
        assertThatNumber("the suggested rate", suggest(scaled, losses)).isCloseTo(wanted * unit, RELATIVE, "by hand");
    }

    private static double suggest(double[] rates, double... losses) {
        return RangeTest.suggest(rates, losses, 4);
    }
}
