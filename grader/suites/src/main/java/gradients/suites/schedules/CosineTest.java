package gradients.suites.schedules;

import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.schedules.Rates.assertFollows;
import static gradients.suites.schedules.Rates.assertRejectsEach;

import gradients.kit.Task;
import gradients.schedules.Cosine;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.junit.jupiter.api.Test;

@HiddenSuite
class CosineTest {

    private static final double NOT = Double.NaN;

    @Test
    @Task("12.3")
    void half_a_wave_leads_from_the_initial_rate_to_the_end(Draw draw) {
        double initial = draw.between(1, 2);
        double end = draw.between(0.1, 0.5);
        int total = draw.size("total", 7, 15);

        assertFollows(
                "initial − distance·sin²(π·p/2)",
                step -> Cosine.anneal(step, initial, end, total),
                step -> wave(step / (double) total, initial, end),
                0,
                1,
                2,
                total / 2,
                total - 1,
                total);
    }

    @Test
    @Task("12.3")
    void the_half_wave_agrees_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");

        assertFollows("torch CosineAnnealingLR", step -> Cosine.anneal(step, 0.7, 0.04, 15), torch.matrix("cosine"));
    }

    @Test
    @Task("12.3")
    void after_the_last_step_the_wave_does_not_come_up_again(Draw draw) {
        double end = draw.between(0.1, 0.5);
        int total = draw.size("total", 7, 15);

        for (int step : new int[] {total, total + 5, 2 * total, 101 * total}) {
            assertThatNumber("rate at step " + step, Cosine.anneal(step, 1, end, total))
                    .isCloseTo(end, "the end");
        }
    }

    @Test
    @Task("12.3")
    void a_wave_with_settings_outside_their_ranges_is_rejected() {
        assertRejectsEach("step", v -> Cosine.anneal((int) v, 1, 0, 5), -1);
        assertRejectsEach("initial", v -> Cosine.anneal(1, v, 0, 5), 0, -1, NOT);
        assertRejectsEach("end", v -> Cosine.anneal(1, 1, v, 5), -0.1, 1.1, NOT);
        assertRejectsEach("total", v -> Cosine.anneal(1, 1, 0, (int) v), 0);
    }

    @Test
    @Task("12.4")
    void cycles_grow_by_the_multiplier(Draw draw) {
        double initial = draw.between(1, 2);
        double end = draw.between(0.1, 0.5);
        int first = draw.size("first", 3, 6);
        int multiplier = draw.size("multiplier", 2, 3);
        int second = first * multiplier;
        int third = second * multiplier;

        for (int place = 1; place < 3; place++) {
            double early = wave(place / (double) first, initial, end);
            assertRate(place, initial, end, first, multiplier, early);
            double middle = wave(place / (double) second, initial, end);
            assertRate(first + place, initial, end, first, multiplier, middle);
            double late = wave((third - 1 - place) / (double) third, initial, end);
            assertRate(first + second + third - 1 - place, initial, end, first, multiplier, late);
        }
    }

    @Test
    @Task("12.4")
    void every_cycle_begins_at_the_initial_rate(Draw draw) {
        double initial = draw.between(1, 2);
        int first = draw.size("first", 3, 6);

        for (int step : new int[] {0, first, 3 * first, 7 * first, 15 * first}) {
            assertRate(step, initial, 0.1, first, 2, initial);
        }
    }

    @Test
    @Task("12.4")
    void cycles_of_equal_length_for_multiplier_1(Draw draw) {
        int first = draw.size("first", 3, 6);

        for (int step = 0; step < 4 * first; step++) {
            assertRate(step, 1, 0, first, 1, wave(step % first / (double) first, 1, 0));
        }
    }

    @Test
    @Task("12.4")
    void restarts_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");

        assertFollows(
                "torch CosineAnnealingWarmRestarts",
                step -> Cosine.warmRestarts(step, 0.7, 0.04, 4, 3),
                torch.matrix("restarts"));
    }

    @Test
    @Task("12.4")
    void steps_may_be_asked_for_in_any_order(Draw draw) {
        int first = draw.size("first", 3, 6);

        assertRate(3 * first, 1, 0, first, 2, 1);
        assertRate(1, 1, 0, first, 2, wave(1 / (double) first, 1, 0));
        assertRate(3 * first, 1, 0, first, 2, 1);
    }

    @Test
    @Task("12.4")
    void restarts_with_settings_outside_their_ranges_are_rejected() {
        assertRejectsEach("step", v -> Cosine.warmRestarts((int) v, 1, 0, 5, 2), -1);
        assertRejectsEach("initial", v -> Cosine.warmRestarts(1, v, 0, 5, 2), 0, NOT);
        assertRejectsEach("end", v -> Cosine.warmRestarts(1, 1, v, 5, 2), -0.1, 1.1);
        assertRejectsEach("first", v -> Cosine.warmRestarts(1, 1, 0, (int) v, 2), 0);
        assertRejectsEach("multiplier", v -> Cosine.warmRestarts(1, 1, 0, 5, (int) v), 0, -1);
    }

    private static void assertRate(int step, double initial, double end, int first, int multiplier, double wanted) {
        assertThatNumber("rate at step " + step, Cosine.warmRestarts(step, initial, end, first, multiplier))
                .isCloseTo(wanted, "initial − distance·sin²(π·p/2) inside the cycle");
    }

    private static double wave(double progress, double initial, double end) {
        double sine = Math.sin(Math.PI * progress / 2);
        return initial - (initial - end) * sine * sine;
    }
}
