package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.maml.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.maml.Batch;
import gradients.maml.Episode;
import gradients.maml.InnerLoop;
import gradients.maml.Maml;
import gradients.maml.Parameters;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("14.1")
class InnerLoopTest {

    @Test
    void the_path_begins_at_theta_and_has_one_place_more_than_steps(Draw draw) {
        int steps = draw.size("steps", 2, 5);
        Parameters theta = LogCosh.theta(draw, 3);
        Batch support = LogCosh.episodes(draw, 1, 3).get(0).support();

        List<Parameters> path = Maml.adapt(LogCosh.LEARNER, theta, support, new InnerLoop(0.1, steps));

        assertThat(path).as("the path has k + 1 places").hasSize(steps + 1);
        assertClose("the first place", path.get(0), theta, "θ");
    }

    @Test
    void one_step_goes_down_the_slope(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "rows", "columns");
        SimpleMatrix theta = draw.normal(size[0], size[1]);
        Batch support = Bowl.bowl(draw, size[0], size[1]);
        double alpha = draw.between(0.05, 0.2);

        List<Parameters> path = Maml.adapt(Bowl.LEARNER, Parameters.of(theta), support, new InnerLoop(alpha, 1));

        assertThatMatrix("θ₁", path.get(1).get(0)).isCloseTo(Bowl.after(1, alpha, theta, support), "a closed form");
    }

    @Test
    void each_step_asks_for_the_gradient_where_it_stands(Draw draw) {
        int steps = draw.size("steps", 3, 5);
        Parameters theta = LogCosh.theta(draw, 4);
        Batch support = LogCosh.episodes(draw, 1, 4).get(0).support();
        InnerLoop inner = new InnerLoop(0.5, steps);

        List<Parameters> path = Maml.adapt(LogCosh.LEARNER, theta, support, inner);

        List<Parameters> wanted = LogCosh.path(theta, support, inner);
        for (int j = 1; j <= steps; j++) {
            assertClose("place " + j + " of the path", path.get(j), wanted.get(j), "a plain simulation");
        }
    }

    @Test
    void with_alpha_0_nothing_moves(Draw draw) {
        Parameters theta = LogCosh.theta(draw, 3);
        Batch support = LogCosh.episodes(draw, 1, 3).get(0).support();

        List<Parameters> path = Maml.adapt(LogCosh.LEARNER, theta, support, new InnerLoop(0, 3));

        assertClose("the last place", path.get(3), theta, "θ");
    }

    @Test
    void the_objective_adapts_to_the_support_and_judges_by_the_query(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "rows", "columns");
        int steps = draw.size("steps", 1, 4);
        SimpleMatrix theta = draw.normal(size[0], size[1]);
        Episode episode = Bowl.episode(draw, size[0], size[1]);

        double objective =
                Maml.objective(Bowl.LEARNER, Parameters.of(theta), List.of(episode), new InnerLoop(0.1, steps));

        Parameters adapted = Parameters.of(Bowl.after(steps, 0.1, theta, episode.support()));
        assertThatNumber("the objective", objective).isCloseTo(Bowl.loss(adapted, episode.query()), "a closed form");
    }

    @Test
    void the_objective_is_a_mean_and_every_episode_starts_at_theta(Draw draw) {
        Parameters theta = LogCosh.theta(draw, 3);
        List<Episode> episodes = LogCosh.episodes(draw, draw.size("episodes", 3, 5), 3);
        InnerLoop inner = new InnerLoop(0.4, 2);

        double objective = Maml.objective(LogCosh.LEARNER, theta, episodes, inner);

        assertThatNumber("the objective", objective)
                .isCloseTo(LogCosh.objective(theta, episodes, inner), "a plain simulation");
    }

    @Test
    void theta_stays_what_it_is(Draw draw) {
        SimpleMatrix matrix = draw.normal(2, 3);
        Episode episode = Bowl.episode(draw, 2, 3);
        Parameters theta = Parameters.of(matrix);

        Maml.adapt(Bowl.LEARNER, theta, episode.support(), new InnerLoop(0.2, 2));
        double first = Maml.objective(Bowl.LEARNER, theta, List.of(episode), new InnerLoop(0.2, 2));
        double second = Maml.objective(Bowl.LEARNER, theta, List.of(episode), new InnerLoop(0.2, 2));

        assertThatNumber("the objective, asked a second time", second).isExactly(first, "the first time");
    }

    @Test
    void no_episodes_and_impossible_settings_are_rejected(Draw draw) {
        Parameters theta = LogCosh.theta(draw, 2);

        assertRejects(
                "objective without episodes",
                () -> Maml.objective(LogCosh.LEARNER, theta, List.of(), new InnerLoop(0.1, 1)),
                "episodes");
        assertRejects("alpha −1", () -> new InnerLoop(-1, 1), "alpha");
        assertRejects("alpha NaN", () -> new InnerLoop(Double.NaN, 1), "alpha");
        assertRejects("alpha ∞", () -> new InnerLoop(Double.POSITIVE_INFINITY, 1), "alpha");
        assertRejects("no steps", () -> new InnerLoop(0.1, 0), "steps");
        assertRejects("no samples", () -> new Batch(new SimpleMatrix(0, 2), new SimpleMatrix(0, 1)), "0×2");
        assertRejects("a target too many", () -> new Batch(new SimpleMatrix(3, 2), new SimpleMatrix(4, 1)), "4×1");
    }
}
