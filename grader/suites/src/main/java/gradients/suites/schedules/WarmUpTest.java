package gradients.suites.schedules;

import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.schedules.Rates.assertFollows;
import static gradients.suites.schedules.Rates.assertRejectsEach;

import gradients.kit.Task;
import gradients.schedules.WarmUp;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

@HiddenSuite
class WarmUpTest {

    private static final double NOT = Double.NaN;

    @Test
    @Task("12.5")
    void the_rate_climbs_by_equal_stairs_and_the_first_is_not_0(Draw draw) {
        double peak = draw.between(0.1, 2);
        int warmUp = draw.size("warmUp", 4, 9);
        double stair = peak / warmUp;

        assertFollows(
                "one more stair each step",
                step -> WarmUp.linear(step, peak, warmUp),
                step -> stair + step * stair,
                0,
                1,
                2,
                warmUp - 2,
                warmUp - 1);
    }

    @Test
    @Task("12.5")
    void after_the_warm_up_the_rate_stays_at_the_peak(Draw draw) {
        double peak = draw.between(0.1, 2);
        int warmUp = draw.size("warmUp", 4, 9);

        for (int step : new int[] {warmUp - 1, warmUp, warmUp + 1, 10 * warmUp}) {
            assertThatNumber("rate at step " + step, WarmUp.linear(step, peak, warmUp))
                    .isCloseTo(peak, "the peak");
        }
    }

    @Test
    @Task("12.5")
    void no_warm_up_is_a_warm_up_of_0_steps(Draw draw) {
        double peak = draw.between(0.1, 2);

        assertThatNumber("rate at step 0", WarmUp.linear(0, peak, 0)).isCloseTo(peak, "the peak");
        assertThatNumber("rate at step 0", WarmUp.linear(0, peak, 1)).isCloseTo(peak, "one stair");
        assertThatNumber("rate at step 0", WarmUp.then(0, peak, 0, t -> t + 5)).isCloseTo(5, "the schedule's step 0");
        assertThatNumber("rate at step 4", WarmUp.then(4, peak, 0, t -> t + 5)).isCloseTo(9, "the schedule's step 4");
    }

    @Test
    @Task("12.5")
    void the_schedule_after_it_counts_its_own_steps(Draw draw) {
        double peak = draw.between(1, 2);
        double bend = draw.between(3, 4);
        int warmUp = draw.size("warmUp", 3, 6);
        IntToDoubleFunction schedule = t -> peak + bend * t * t;

        assertFollows(
                "stairs, then the schedule from its step 0",
                step -> WarmUp.then(step, peak, warmUp, schedule),
                step -> step < warmUp ? peak / warmUp * (step + 1) : schedule.applyAsDouble(step - warmUp),
                0,
                warmUp - 1,
                warmUp,
                warmUp + 1,
                warmUp + 2,
                5 * warmUp);
    }

    @Test
    @Task("12.5")
    void the_schedule_is_not_asked_about_steps_before_its_first(Draw draw) {
        double peak = draw.between(1, 2);

        double rate = WarmUp.then(1, peak, 4, t -> t < 0 ? Double.NaN : peak);

        assertThatNumber("rate at step 1", rate).isCloseTo(peak / 2, "two of four stairs");
    }

    @Test
    @Task("12.5")
    void a_warm_up_with_settings_outside_their_ranges_is_rejected() {
        assertRejectsEach("step", v -> WarmUp.linear((int) v, 1, 3), -1);
        assertRejectsEach("peak", v -> WarmUp.linear(1, v, 3), 0, -1, NOT);
        assertRejectsEach("warmUp", v -> WarmUp.linear(1, 1, (int) v), -1);
        assertRejectsEach("step", v -> WarmUp.then((int) v, 1, 3, t -> 1), -1);
        assertRejectsEach("peak", v -> WarmUp.then(5, v, 3, t -> 1), 0, NOT);
        assertRejectsEach("warmUp", v -> WarmUp.then(1, 1, (int) v, t -> 1), -1);
    }
}
