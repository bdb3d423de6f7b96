package gradients.schedules;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchedulesTest {

    @Test
    @Task("12.1")
    void a_staircase_halves_the_rate_every_ten_steps() {
        assertThatNumber("rate at step 9", Decay.step(9, 0.8, 0.5, 10)).isCloseTo(0.8, "no stair yet");
        assertThatNumber("rate at step 10", Decay.step(10, 0.8, 0.5, 10)).isCloseTo(0.4, "one stair");
        assertThatNumber("rate at step 35", Decay.step(35, 0.8, 0.5, 10)).isCloseTo(0.1, "three stairs");
        assertRejects("step −1", () -> Decay.step(-1, 0.8, 0.5, 10), "step");
    }

    @Test
    @Task("12.1")
    void an_exponential_quarters_the_rate_and_halves_it_on_half_the_way() {
        assertThatNumber("rate at step 5", Decay.exponential(5, 0.8, 0.25, 10)).isCloseTo(0.4, "0.25^½ = ½");
        assertThatNumber("rate at step 10", Decay.exponential(10, 0.8, 0.25, 10))
                .isCloseTo(0.2, "a quarter");
    }

    @Test
    @Task("12.2")
    void a_parabola_has_a_quarter_left_on_half_the_way() {
        assertThatNumber("rate at step 0", Decay.polynomial(0, 1, 0.2, 2, 100)).isCloseTo(1, "initial");
        assertThatNumber("rate at step 50", Decay.polynomial(50, 1, 0.2, 2, 100))
                .isCloseTo(0.4, "0.2 + 0.8·¼");
        assertThatNumber("rate at step 150", Decay.polynomial(150, 1, 0.2, 2, 100))
                .isCloseTo(0.2, "the end");
    }

    @Test
    @Task("12.3")
    void a_cosine_is_in_the_middle_on_half_the_way() {
        assertThatNumber("rate at step 0", Cosine.anneal(0, 1, 0.2, 30)).isCloseTo(1, "cos 0 = 1");
        assertThatNumber("rate at step 10", Cosine.anneal(10, 1, 0.2, 30)).isCloseTo(0.8, "cos 60° = ½");
        assertThatNumber("rate at step 15", Cosine.anneal(15, 1, 0.2, 30)).isCloseTo(0.6, "cos 90° = 0");
        assertThatNumber("rate at step 30", Cosine.anneal(30, 1, 0.2, 30)).isCloseTo(0.2, "cos 180° = −1");
        assertThatNumber("rate at step 45", Cosine.anneal(45, 1, 0.2, 30)).isCloseTo(0.2, "the end");
    }

    @Test
    @Task("12.4")
    void every_cycle_begins_at_the_initial_rate() {
        assertThatNumber("rate at step 5", Cosine.warmRestarts(5, 1, 0, 10, 2)).isCloseTo(0.5, "half of 10");
        assertThatNumber("rate at step 10", Cosine.warmRestarts(10, 1, 0, 10, 2))
                .isCloseTo(1, "0 of 20");
        assertThatNumber("rate at step 20", Cosine.warmRestarts(20, 1, 0, 10, 2))
                .isCloseTo(0.5, "10 of 20");
        assertThatNumber("rate at step 50", Cosine.warmRestarts(50, 1, 0, 10, 2))
                .isCloseTo(0.5, "20 of 40");
    }

    @Test
    @Task("12.5")
    void a_warm_up_of_four_steps_takes_quarters() {
        for (int step = 0; step < 4; step++) {
            assertThatNumber("rate at step " + step, WarmUp.linear(step, 0.8, 4))
                    .isCloseTo(0.2 * (step + 1), "quarters of 0.8");
        }
        assertThatNumber("rate at step 4", WarmUp.linear(4, 0.8, 4)).isCloseTo(0.8, "the peak");
        assertThatNumber("rate without warm-up", WarmUp.linear(0, 0.8, 0)).isCloseTo(0.8, "the peak");
    }

    @Test
    @Task("12.5")
    void after_the_warm_up_the_schedule_counts_from_0() {
        assertThatNumber("rate at step 1", WarmUp.then(1, 0.8, 4, t -> 100 + t)).isCloseTo(0.4, "two quarters");
        assertThatNumber("rate at step 4", WarmUp.then(4, 0.8, 4, t -> 100 + t)).isCloseTo(100, "its step 0");
        assertThatNumber("rate at step 14", WarmUp.then(14, 0.8, 4, t -> 100 + t))
                .isCloseTo(110, "its step 10");
    }

    @Test
    @Task("12.6")
    void one_cycle_rises_and_falls() {
        assertThatNumber("rate at step 0", OneCycle.rate(0, 0.1, 0.9, 0, 10, 30))
                .isCloseTo(0.1, "start");
        assertThatNumber("rate at step 5", OneCycle.rate(5, 0.1, 0.9, 0, 10, 30))
                .isCloseTo(0.5, "half way up");
        assertThatNumber("rate at step 10", OneCycle.rate(10, 0.1, 0.9, 0, 10, 30))
                .isCloseTo(0.9, "peak");
        assertThatNumber("rate at step 20", OneCycle.rate(20, 0.1, 0.9, 0, 10, 30))
                .isCloseTo(0.45, "half way down");
        assertThatNumber("rate at step 30", OneCycle.rate(30, 0.1, 0.9, 0, 10, 30))
                .isCloseTo(0, "end");
    }

    @Test
    @Task("12.7")
    void rates_grow_by_factors() {
        assertThatNumber("rate at step 0", RangeTest.rate(0, 0.01, 100, 5)).isCloseTo(0.01, "lowest");
        assertThatNumber("rate at step 2", RangeTest.rate(2, 0.01, 100, 5)).isCloseTo(1, "0.01·10²");
        assertThatNumber("rate at step 4", RangeTest.rate(4, 0.01, 100, 5)).isCloseTo(100, "highest");
    }

    @Test
    @Task("12.7")
    void the_steepest_fall_before_the_divergence_is_suggested() {
        double[] rates = {1, 10, 100, 1000, 10000};
        double[] losses = {2, 1.9, 1, 7, 0};

        assertThatNumber("divergence", RangeTest.divergence(losses, 4)).isCloseTo(3, "7 > 4·1");
        assertThatNumber("suggestion", RangeTest.suggest(rates, losses, 4)).isCloseTo(10, "from 1.9 to 1");
        assertThatNumber("divergence", RangeTest.divergence(new double[] {2, Double.NaN}, 4))
                .isCloseTo(1, "NaN");
    }
}
