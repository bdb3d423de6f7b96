package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.maml.Episode;
import gradients.maml.InnerLoop;
import gradients.maml.Maml;
import gradients.maml.Order;
import gradients.maml.OuterLoop;
import gradients.maml.Parameters;
import gradients.maml.Trained;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("14.6")
class TrainingTest {

    private static final double ALPHA = 0.15;

    @Test
    void second_order_training_follows_the_meta_gradient(Draw draw) {
        assertFollows(draw, Order.SECOND);
    }

    @Test
    void first_order_training_follows_the_first_order_gradient(Draw draw) {
        assertFollows(draw, Order.FIRST);
    }

    @Test
    void each_step_asks_once_for_its_own_episodes(Draw draw) {
        List<Integer> asked = new ArrayList<>();
        Episode episode = Bowl.episode(draw, 2, 3);

        Maml.train(
                Bowl.LEARNER,
                Parameters.of(draw.normal(2, 3)),
                step -> {
                    asked.add(step);
                    return List.of(episode);
                },
                new InnerLoop(ALPHA, 1),
                new OuterLoop(Order.SECOND, 0.1, 4));

        assertThat(asked)
                .as("the steps whose episodes were asked for, in order")
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void without_outer_steps_theta_comes_back_and_impossible_settings_are_rejected(Draw draw) {
        SimpleMatrix theta = draw.normal(2, 3);
        List<Episode> episodes = List.of(Bowl.episode(draw, 2, 3));

        Trained trained = Maml.train(
                Bowl.LEARNER,
                Parameters.of(theta),
                step -> episodes,
                new InnerLoop(ALPHA, 1),
                new OuterLoop(Order.SECOND, 0.1, 0));

        assertThatMatrix("θ", trained.theta().get(0)).isExactly(theta, "the start");
        assertThat(trained.objectives()).as("objectives of no steps").isEmpty();
        assertRejects("beta −1", () -> new OuterLoop(Order.FIRST, -1, 1), "beta");
        assertRejects("beta NaN", () -> new OuterLoop(Order.FIRST, Double.NaN, 1), "beta");
        assertRejects("beta ∞", () -> new OuterLoop(Order.FIRST, Double.POSITIVE_INFINITY, 1), "beta");
        assertRejects("−1 outer steps", () -> new OuterLoop(Order.FIRST, 0.1, -1), "steps");
    }

    @Test
    void with_beta_0_theta_stays_and_the_objectives_are_those_of_the_start(Draw draw) {
        SimpleMatrix theta = draw.normal(3, 2);
        List<Episode> episodes = List.of(Bowl.episode(draw, 3, 2));

        Trained trained = Maml.train(
                Bowl.LEARNER,
                Parameters.of(theta),
                step -> episodes,
                new InnerLoop(ALPHA, 2),
                new OuterLoop(Order.SECOND, 0, 2));

        assertThatMatrix("θ", trained.theta().get(0)).isCloseTo(theta, "the start");
        assertThatNumber("the first objective", trained.objectives().get(0))
                .isCloseTo(trained.objectives().get(1), "the second");
    }

    @Test
    void training_makes_a_start_from_which_few_steps_are_enough(Draw draw) {
        List<Episode> episodes = List.of(Bowl.episode(draw, 2, 2), Bowl.episode(draw, 2, 2));
        draw.note("25 outer steps");

        Trained trained = Maml.train(
                Bowl.LEARNER,
                Parameters.of(draw.normal(2, 2).plus(5)),
                step -> episodes,
                new InnerLoop(ALPHA, 1),
                new OuterLoop(Order.SECOND, 0.2, 25));

        double first = trained.objectives().get(0);
        double last = trained.objectives().get(24);
        assertThatHolds(last < first / 2, "The objective went from %.3g to %.3g; it must fall.", first, last);
    }

    /** Trains on other episodes in every step and compares with a simulation in closed forms. */
    private static void assertFollows(Draw draw, Order order) {
        int[] size = draw.distinctSizes(2, 5, "rows", "columns");
        int inner = draw.size("inner steps", 2, 3);
        double beta = draw.between(0.1, 0.3);
        SimpleMatrix start = draw.normal(size[0], size[1], 2);
        List<Episode> episodes = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            episodes.add(Bowl.episode(draw, size[0], size[1]));
        }

        Trained trained = Maml.train(
                Bowl.LEARNER,
                Parameters.of(start),
                step -> List.of(episodes.get(step)),
                new InnerLoop(ALPHA, inner),
                new OuterLoop(order, beta, 4));

        assertThat(trained.objectives()).as("one objective for each outer step").hasSize(4);
        SimpleMatrix theta = start;
        for (int step = 0; step < 4; step++) {
            Episode episode = episodes.get(step);
            Parameters adapted = Parameters.of(Bowl.after(inner, ALPHA, theta, episode.support()));
            assertThatNumber("objective " + step, trained.objectives().get(step))
                    .isCloseTo(Bowl.loss(adapted, episode.query()), "a simulation in closed forms");
            SimpleMatrix gradient = order == Order.SECOND
                    ? Bowl.metaGradient(inner, ALPHA, theta, episode)
                    : Bowl.firstOrder(inner, ALPHA, theta, episode);
            theta = theta.minus(gradient.scale(beta));
        }
        assertThatMatrix("θ after four outer steps", trained.theta().get(0))
                .isCloseTo(theta, "a simulation in closed forms");
    }
}
