package gradients.suites.schedules;

import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.schedules.Rates.assertFollows;
import static gradients.suites.schedules.Rates.assertRejectsEach;

import gradients.kit.Task;
import gradients.schedules.OneCycle;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.junit.jupiter.api.Test;

@HiddenSuite
class OneCycleTest {

    private static final double NOT = Double.NaN;

    @Test
    @Task("12.6")
    void up_on_one_half_wave_and_down_on_another(Draw draw) {
        double start = draw.between(0.2, 0.4);
        double peak = draw.between(1, 2);
        double end = draw.between(0.01, 0.1);
        int rise = draw.size("rise", 4, 7);
        int total = draw.size("total", 14, 20);

        assertFollows(
                "start + distance·sin², then peak − distance·sin²",
                step -> OneCycle.rate(step, start, peak, end, rise, total),
                step -> step < rise
                        ? start + (peak - start) * squaredSine(step / (double) rise)
                        : peak - (peak - end) * squaredSine((step - rise) / (double) (total - rise)),
                0,
                1,
                rise - 1,
                rise,
                rise + 1,
                (rise + total) / 2,
                total - 1,
                total);
    }

    @Test
    @Task("12.6")
    void the_cycle_agrees_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        int rise = (int) torch.number("cycle.rise");
        int total = (int) torch.number("cycle.total");

        assertFollows(
                "torch OneCycleLR",
                step -> OneCycle.rate(step, 0.08, 0.8, 0.0016, rise, total),
                torch.matrix("cycle.rates"));
    }

    @Test
    @Task("12.6")
    void there_is_one_cycle_and_no_second(Draw draw) {
        double end = draw.between(0.01, 0.1);

        for (int step : new int[] {12, 15, 24, 100}) {
            assertThatNumber("rate at step " + step, OneCycle.rate(step, 0.2, 1, end, 4, 12))
                    .isCloseTo(end, "the end");
        }
    }

    @Test
    @Task("12.6")
    void without_a_rise_it_begins_at_the_peak(Draw draw) {
        double peak = draw.between(1, 2);

        assertThatNumber("rate at step 0", OneCycle.rate(0, 0.2, peak, 0, 0, 12))
                .isCloseTo(peak, "the peak");
    }

    @Test
    @Task("12.6")
    void a_cycle_with_settings_outside_their_ranges_is_rejected() {
        assertRejectsEach("step", v -> OneCycle.rate((int) v, 0.1, 1, 0, 4, 12), -1);
        assertRejectsEach("start", v -> OneCycle.rate(1, v, 1, 0, 4, 12), 0, -1, NOT);
        assertRejectsEach("peak", v -> OneCycle.rate(1, 0.1, v, 0, 4, 12), 0.05, NOT, Double.POSITIVE_INFINITY);
        assertRejectsEach("end", v -> OneCycle.rate(1, 0.1, 1, v, 4, 12), -0.1, 0.2, NOT);
        assertRejectsEach("rise", v -> OneCycle.rate(1, 0.1, 1, 0, (int) v, 12), -1, 12);
    }

    private static double squaredSine(double progress) {
        return Math.pow(Math.sin(Math.PI * progress / 2), 2);
    }
}
