package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.suites.maml.Close.assertClose;

import gradients.kit.Task;
import gradients.kit.Tolerance;
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

/** Whatever model these tests use, its Hessian is the suite's own: they need tasks 14.2 and 14.3 as little as MAML. */
@HiddenSuite
@Task("14.4")
class MetaGradientTest {

    @Test
    void the_gradient_of_a_network_agrees_with_double_backward_in_PyTorch() {
        for (int steps : new int[] {1, 3}) {
            Parameters gradient = Maml.metaGradient(
                    PyTorch.network(), PyTorch.of("network", "theta"), PyTorch.episodes(), PyTorch.inner(steps));

            PyTorch.assertAgrees("∇F through " + steps + " inner steps", gradient, "network", "second" + steps + "_");
        }
    }

    @Test
    void the_gradient_of_a_linear_model_agrees_with_double_backward_in_PyTorch() {
        for (int steps : new int[] {1, 3}) {
            Parameters gradient = Maml.metaGradient(
                    PyTorch.linear(), PyTorch.of("linear", "theta"), PyTorch.episodes(), PyTorch.inner(steps));

            PyTorch.assertAgrees("∇F through " + steps + " inner steps", gradient, "linear", "second" + steps + "_");
        }
    }

    @Test
    void through_one_step_it_is_the_slope_of_the_objective(Draw draw) {
        Parameters theta = LogCosh.theta(draw, draw.size("D", 2, 4));
        List<Episode> episodes = LogCosh.episodes(draw, 2, theta.get(0).getNumRows());
        InnerLoop inner = new InnerLoop(LogCosh.steadyAlpha(episodes), 1);

        Parameters gradient = Maml.metaGradient(LogCosh.LEARNER, theta, episodes, inner);

        assertClose(
                "∇F",
                gradient,
                LogCosh.differences(theta, episodes, inner),
                Tolerance.DIFFERENCES,
                "central differences");
    }

    @Test
    void through_several_steps_it_is_the_slope_of_the_objective(Draw draw) {
        Parameters theta = LogCosh.theta(draw, 3);
        List<Episode> episodes = LogCosh.episodes(draw, 2, 3);
        InnerLoop inner = new InnerLoop(LogCosh.steadyAlpha(episodes), draw.size("steps", 3, 5));

        Parameters gradient = Maml.metaGradient(LogCosh.LEARNER, theta, episodes, inner);

        assertClose(
                "∇F",
                gradient,
                LogCosh.differences(theta, episodes, inner),
                Tolerance.DIFFERENCES,
                "central differences");
    }

    @Test
    void in_a_bowl_every_direction_shrinks_by_its_own_curvature(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "rows", "columns");
        int steps = draw.size("steps", 1, 3);
        SimpleMatrix theta = draw.normal(size[0], size[1], 2);
        Episode episode = Bowl.episode(draw, size[0], size[1]);

        Parameters gradient =
                Maml.metaGradient(Bowl.LEARNER, Parameters.of(theta), List.of(episode), new InnerLoop(0.15, steps));

        assertThatMatrix("∇F", gradient.get(0))
                .isCloseTo(Bowl.metaGradient(steps, 0.15, theta, episode), "a closed form");
    }

    @Test
    void with_alpha_0_it_is_the_plain_gradient_of_the_query(Draw draw) {
        Parameters theta = LogCosh.theta(draw, 3);
        List<Episode> episodes = LogCosh.episodes(draw, 2, 3);

        Parameters gradient = Maml.metaGradient(LogCosh.LEARNER, theta, episodes, new InnerLoop(0, 2));

        Parameters wanted = LogCosh.gradient(theta, episodes.get(0).query())
                .plus(1, LogCosh.gradient(theta, episodes.get(1).query()))
                .scale(0.5);
        assertClose("∇F", gradient, wanted, "the mean query gradient at θ");
    }

    @Test
    void where_one_step_finds_the_bottom_theta_does_not_matter(Draw draw) {
        double curvature = draw.between(1, 4);
        Batch support = new Batch(SimpleMatrix.filled(2, 3, curvature), draw.normal(2, 3));
        Episode episode = new Episode(support, Bowl.bowl(draw, 2, 3));
        draw.note("α = 1/curvature");

        Parameters gradient = Maml.metaGradient(
                Bowl.LEARNER, Parameters.of(draw.normal(2, 3)), List.of(episode), new InnerLoop(1 / curvature, 1));

        assertThatMatrix("∇F", gradient.get(0)).isCloseTo(new SimpleMatrix(2, 3), "1 − αa = 0");
    }

    @Test
    void it_is_a_mean_over_the_episodes(Draw draw) {
        SimpleMatrix theta = draw.normal(3, 2);
        List<Episode> episodes = List.of(Bowl.episode(draw, 3, 2), Bowl.episode(draw, 3, 2), Bowl.episode(draw, 3, 2));

        Parameters gradient = Maml.metaGradient(Bowl.LEARNER, Parameters.of(theta), episodes, new InnerLoop(0.2, 2));

        SimpleMatrix sum = new SimpleMatrix(3, 2);
        for (Episode episode : episodes) {
            sum = sum.plus(Bowl.metaGradient(2, 0.2, theta, episode));
        }
        assertThatMatrix("∇F", gradient.get(0)).isCloseTo(sum.divide(3), "closed forms, their mean");
    }

    @Test
    void no_episodes_are_rejected(Draw draw) {
        Parameters theta = LogCosh.theta(draw, 2);

        assertRejects(
                "metaGradient without episodes",
                () -> Maml.metaGradient(LogCosh.LEARNER, theta, List.of(), new InnerLoop(0.1, 1)),
                "episodes");
    }
}
