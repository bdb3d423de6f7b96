package gradients.suites.schedules;

import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.schedules.Rates.assertFollows;
import static gradients.suites.schedules.Rates.assertRejectsEach;

import gradients.kit.Task;
import gradients.schedules.Decay;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.junit.jupiter.api.Test;

@HiddenSuite
class DecayTest {

    private static final double NOT = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    @Task("12.1")
    void a_staircase_multiplies_once_for_every_stair(Draw draw) {
        double initial = draw.between(0.1, 2);
        double factor = draw.between(0.2, 0.8);
        int every = draw.size("every", 3, 9);
        double[] stairs = {1, factor, factor * factor, factor * factor * factor};

        assertFollows(
                "one product a stair",
                step -> Decay.step(step, initial, factor, every),
                step -> initial * stairs[step / every],
                0,
                1,
                every - 1,
                every,
                every + 1,
                2 * every - 1,
                2 * every,
                4 * every - 1);
    }

    @Test
    @Task("12.1")
    void the_staircase_agrees_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");

        assertFollows("torch StepLR", step -> Decay.step(step, 0.7, 0.3, 6), torch.matrix("step"));
    }

    @Test
    @Task("12.1")
    void an_exponential_falls_by_the_same_share_at_every_step(Draw draw) {
        double initial = draw.between(0.1, 2);
        double factor = draw.between(0.2, 0.8);
        int scale = draw.size("scale", 3, 9);

        assertFollows(
                "initial·e^(ln factor·step/scale)",
                step -> Decay.exponential(step, initial, factor, scale),
                step -> initial * Math.exp(Math.log(factor) / scale * step),
                0,
                1,
                2,
                scale - 1,
                scale,
                scale + 1,
                5 * scale);
    }

    @Test
    @Task("12.1")
    void a_factor_of_1_never_falls(Draw draw) {
        double initial = draw.between(0.1, 2);

        assertThatNumber("rate at step 1000", Decay.step(1000, initial, 1, 1)).isCloseTo(initial, "factor 1");
        assertThatNumber("rate at step 1000", Decay.exponential(1000, initial, 1, 1))
                .isCloseTo(initial, "factor 1");
    }

    @Test
    @Task("12.1")
    void settings_outside_their_ranges_are_rejected() {
        assertRejectsEach("step", v -> Decay.step((int) v, 1, 0.5, 2), -1);
        assertRejectsEach("initial", v -> Decay.step(1, v, 0.5, 2), 0, -1, NOT, INFINITE);
        assertRejectsEach("factor", v -> Decay.step(1, 1, v, 2), 0, -0.5, 1.5, NOT);
        assertRejectsEach("every", v -> Decay.step(1, 1, 0.5, (int) v), 0, -3);
        assertRejectsEach("step", v -> Decay.exponential((int) v, 1, 0.5, 2), -1);
        assertRejectsEach("initial", v -> Decay.exponential(1, v, 0.5, 2), 0, NOT);
        assertRejectsEach("factor", v -> Decay.exponential(1, 1, v, 2), 0, 1.5, NOT);
        assertRejectsEach("scale", v -> Decay.exponential(1, 1, 0.5, (int) v), 0);
    }

    @Test
    @Task("12.2")
    void a_straight_line_for_power_1(Draw draw) {
        double initial = draw.between(1, 2);
        double end = draw.between(0.1, 0.5);
        int total = draw.size("total", 7, 15);

        assertFollows(
                "weighted mean of both ends",
                step -> Decay.polynomial(step, initial, end, 1, total),
                step -> (step * end + (total - step) * initial) / total,
                0,
                1,
                total / 2,
                total - 1,
                total);
    }

    @Test
    @Task("12.2")
    void powers_and_roots_bend_it(Draw draw) {
        double initial = draw.between(1, 2);
        double end = draw.between(0.1, 0.5);
        int total = draw.size("total", 7, 15);

        assertFollows(
                "a cube",
                step -> Decay.polynomial(step, initial, end, 3, total),
                step -> end + (initial - end) * cube((total - step) / (double) total),
                1,
                total / 2,
                total - 1);
        assertFollows(
                "a root",
                step -> Decay.polynomial(step, initial, end, 0.5, total),
                step -> end + (initial - end) * Math.sqrt((total - step) / (double) total),
                1,
                total / 2,
                total - 1);
    }

    @Test
    @Task("12.2")
    void after_the_last_step_a_polynomial_stays_at_the_end(Draw draw) {
        double end = draw.between(0.1, 0.5);
        int total = draw.size("total", 7, 15);

        for (double power : new double[] {0.5, 1, 2, 3}) {
            for (int step : new int[] {total, total + 1, 3 * total}) {
                assertThatNumber(
                                "rate at step " + step + ", power " + power,
                                Decay.polynomial(step, 1, end, power, total))
                        .isCloseTo(end, "the end");
            }
        }
    }

    @Test
    @Task("12.2")
    void a_polynomial_with_settings_outside_their_ranges_is_rejected() {
        assertRejectsEach("step", v -> Decay.polynomial((int) v, 1, 0, 1, 5), -1);
        assertRejectsEach("initial", v -> Decay.polynomial(1, v, 0, 1, 5), 0, NOT, INFINITE);
        assertRejectsEach("end", v -> Decay.polynomial(1, 1, v, 1, 5), -0.1, 1.1, NOT);
        assertRejectsEach("power", v -> Decay.polynomial(1, 1, 0, v, 5), 0, -1, NOT);
        assertRejectsEach("total", v -> Decay.polynomial(1, 1, 0, 1, (int) v), 0);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
