package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
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
@Task("14.5")
class FirstOrderTest {

    @Test
    void the_gradient_of_a_network_agrees_with_PyTorch() {
        for (int steps : new int[] {1, 3}) {
            Parameters gradient = Maml.firstOrderGradient(
                    PyTorch.network(), PyTorch.of("network", "theta"), PyTorch.episodes(), PyTorch.inner(steps));

            PyTorch.assertAgrees(
                    "the first-order gradient after " + steps + " inner steps",
                    gradient,
                    "network",
                    "first" + steps + "_");
        }
    }

    @Test
    void it_is_the_mean_query_slope_at_the_adapted_places(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "rows", "columns");
        int steps = draw.size("steps", 1, 3);
        SimpleMatrix theta = draw.normal(size[0], size[1]);
        Episode one = Bowl.episode(draw, size[0], size[1]);
        Episode other = Bowl.episode(draw, size[0], size[1]);

        Parameters gradient = Maml.firstOrderGradient(
                Bowl.LEARNER, Parameters.of(theta), List.of(one, other), new InnerLoop(0.15, steps));

        SimpleMatrix sum = Bowl.firstOrder(steps, 0.15, theta, one).plus(Bowl.firstOrder(steps, 0.15, theta, other));
        assertThatMatrix("the first-order gradient", gradient.get(0)).isCloseTo(sum.divide(2), "a closed form");
    }

    @Test
    void no_episodes_are_rejected(Draw draw) {
        Parameters theta = LogCosh.theta(draw, 2);

        assertRejects(
                "firstOrderGradient without episodes",
                () -> Maml.firstOrderGradient(LogCosh.LEARNER, theta, List.of(), new InnerLoop(0.1, 1)),
                "episodes");
    }
}
