package gradients.suites.regularization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import gradients.regularization.EarlyStopping;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.junit.jupiter.api.Test;

@HiddenSuite
class EarlyStoppingTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    @Task("13.5")
    void it_stops_after_as_many_checks_without_improvement_as_it_has_patience(Draw draw) {
        int patience = draw.size("patience", 2, 5);
        double best = draw.between(1, 2);
        EarlyStopping stopping = new EarlyStopping(patience, 0);

        assertChecks(stopping, false, best + 1, best);
        for (int check = 1; check < patience; check++) {
            assertChecks(stopping, false, best + draw.between(0.1, 0.5));
        }
        assertChecks(stopping, true, best + draw.between(0.1, 0.5));
        assertBest(stopping, 2, best);
    }

    @Test
    @Task("13.5")
    void an_improvement_starts_the_count_anew(Draw draw) {
        double best = draw.between(1, 2);
        EarlyStopping stopping = new EarlyStopping(3, 0);

        assertChecks(stopping, false, best, best + 1, best + 1, best - 0.5, best, best);
        assertBest(stopping, 4, best - 0.5);
        assertChecks(stopping, true, best);
    }

    @Test
    @Task("13.5")
    void the_best_counts_and_not_the_loss_before(Draw draw) {
        double best = draw.between(1, 2);
        EarlyStopping stopping = new EarlyStopping(3, 0);

        // Each of the last three is below the one before it, and none below the best.
        assertChecks(stopping, false, best, best + 3, best + 2);
        assertChecks(stopping, true, best + 1);
        assertBest(stopping, 1, best);
    }

    @Test
    @Task("13.5")
    void an_improvement_must_exceed_the_smallest_that_counts() {
        EarlyStopping stopping = new EarlyStopping(2, 0.5);

        assertChecks(stopping, false, 4, 3.75);
        assertBest(stopping, 1, 4);
        assertChecks(stopping, true, 3.5);
        assertBest(stopping, 1, 4);
        assertChecks(stopping, false, 3.25);
        assertBest(stopping, 4, 3.25);
    }

    @Test
    @Task("13.5")
    void small_improvements_do_not_move_the_goal() {
        EarlyStopping stopping = new EarlyStopping(4, 1);

        // 9.5 and 9.1 do not count, so the best stays 10 and 8.9 is an improvement by 1.1.
        assertChecks(stopping, false, 10, 9.5, 9.1, 8.9);
        assertBest(stopping, 4, 8.9);
    }

    @Test
    @Task("13.5")
    void an_equal_loss_is_no_improvement(Draw draw) {
        double best = draw.between(1, 2);
        EarlyStopping stopping = new EarlyStopping(2, 0);

        assertChecks(stopping, false, best, best);
        assertChecks(stopping, true, best);
        assertBest(stopping, 1, best);
    }

    @Test
    @Task("13.5")
    void a_loss_that_is_not_finite_is_no_improvement(Draw draw) {
        double best = draw.between(1, 2);
        EarlyStopping stopping = new EarlyStopping(3, 0);

        assertChecks(stopping, false, Double.NaN, INFINITE);
        assertBest(stopping, 0, INFINITE);
        assertChecks(stopping, false, best, Double.NaN, INFINITE);
        assertBest(stopping, 3, best);
        assertChecks(stopping, true, Double.NaN);
        assertBest(stopping, 3, best);
    }

    @Test
    @Task("13.5")
    void a_run_of_nothing_but_NaN_is_stopped() {
        EarlyStopping stopping = new EarlyStopping(2, 0);

        assertChecks(stopping, false, Double.NaN);
        assertChecks(stopping, true, Double.NaN);
        assertBest(stopping, 0, INFINITE);
    }

    @Test
    @Task("13.5")
    void the_first_loss_is_an_improvement_however_large(Draw draw) {
        double loss = draw.between(1e200, 1e201);
        EarlyStopping stopping = new EarlyStopping(1, 0.5);

        assertBest(stopping, 0, INFINITE);
        assertChecks(stopping, false, loss);
        assertBest(stopping, 1, loss);
        assertChecks(stopping, true, loss);
    }

    @Test
    @Task("13.5")
    void watchers_are_strangers(Draw draw) {
        EarlyStopping one = new EarlyStopping(1, 0);
        EarlyStopping other = new EarlyStopping(1, 0);

        assertChecks(one, false, draw.between(1, 2));

        assertBest(other, 0, INFINITE);
        assertChecks(other, false, 7);
        assertBest(other, 1, 7);
    }

    @Test
    @Task("13.5")
    void settings_outside_their_ranges_are_rejected() {
        assertBest(new EarlyStopping(1, 0), 0, INFINITE);
        assertRejects("patience 0", () -> new EarlyStopping(0, 0), "patience");
        for (double minDelta : new double[] {-0.1, Double.NaN, INFINITE}) {
            assertRejects("minDelta " + minDelta, () -> new EarlyStopping(1, minDelta), "minDelta");
        }
    }

    private static void assertChecks(EarlyStopping stopping, boolean wanted, double... losses) {
        for (double loss : losses) {
            boolean got = stopping.shouldStop(loss);
            assertThatHolds(got == wanted, "shouldStop is wrong after a loss of %.3g: got %s.", loss, got);
        }
    }

    private static void assertBest(EarlyStopping stopping, int check, double loss) {
        assertThatHolds(stopping.bestCheck() == check, "bestCheck is wrong: got %d.", stopping.bestCheck());
        assertThatNumber("bestLoss", stopping.bestLoss()).isExactly(loss, "the smallest that counted");
    }
}
