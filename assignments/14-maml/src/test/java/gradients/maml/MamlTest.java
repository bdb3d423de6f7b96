package gradients.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.maml.HessianProductsTest.number;
import static gradients.maml.HessianProductsTest.smallNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Most tests stand in the bowl of the handout, L(θ) = ½(½·θ₁² + 8·θ₂²), at θ = (½, 2) and with α = 0.1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MamlTest {

    private static final SimpleMatrix CURVATURES = row(0.5, 8);
    private static final Learner BOWL = new Learner(
            (theta, batch) -> CURVATURES.elementMult(theta.get(0)).dot(theta.get(0)) / 2,
            (theta, batch) -> Parameters.of(CURVATURES.elementMult(theta.get(0))),
            (theta, batch) -> v -> Parameters.of(CURVATURES.elementMult(v.get(0))));
    private static final Parameters THETA = Parameters.of(row(0.5, 2));
    private static final List<Episode> EPISODES = List.of(episode(0, 0, 0, 0));
    private static final InnerLoop ONE_STEP = new InnerLoop(0.1, 1);

    @Test
    @Task("14.1")
    void the_steep_direction_shrinks_first() {
        List<Parameters> path = Maml.adapt(BOWL, THETA, EPISODES.get(0).support(), new InnerLoop(0.1, 2));

        assertThat(path).as("places of a path of two steps").hasSize(3);
        assertThatMatrix("θ₀", path.get(0).get(0)).isExactly(row(0.5, 2), "the start");
        assertThatMatrix("θ₁", path.get(1).get(0)).isCloseTo(row(0.475, 0.4), "factors 0.95 and 0.2");
        assertThatMatrix("θ₂", path.get(2).get(0)).isCloseTo(row(0.45125, 0.08), "the same factors again");
    }

    @Test
    @Task("14.1")
    void the_query_judges_what_the_support_has_taught() {
        Parameters theta = Parameters.of(number(0), number(0));
        Episode episode = episode(1, 1, 2, 5);

        double objective = Maml.objective(LinearModel.learner(), theta, List.of(episode), ONE_STEP);

        assertThatNumber("the objective", objective)
                .isCloseTo(4.4 * 4.4, "w = b = 0.2, so 2w + b = 0.6 for a target of 5");
    }

    @Test
    @Task("14.4")
    void the_meta_gradient_shrinks_with_the_curvature() {
        Parameters gradient = Maml.metaGradient(BOWL, THETA, EPISODES, ONE_STEP);

        assertThatMatrix("∇F", gradient.get(0)).isCloseTo(row(0.225625, 0.64), "0.95 · 0.2375 and 0.2 · 3.2");
    }

    @Test
    @Task("14.4")
    void through_a_network_it_agrees_with_PyTorch() {
        Parameters gradient =
                Maml.metaGradient(TanhNetwork.learner(), smallNetwork(), List.of(episode(1, 2, -2, 1)), ONE_STEP);

        String source = "PyTorch's double backward";
        assertThatMatrix("∇F, matrix 0", gradient.get(0)).isCloseTo(number(3.175366651480711), source);
        assertThatMatrix("∇F, matrix 1", gradient.get(1)).isCloseTo(number(0.655437684000293), source);
        assertThatMatrix("∇F, matrix 2", gradient.get(2)).isCloseTo(number(4.190582747295872), source);
        assertThatMatrix("∇F, matrix 3", gradient.get(3)).isCloseTo(number(-3.726697385643426), source);
    }

    @Test
    @Task("14.4")
    void it_is_the_slope_of_your_own_objective() {
        Learner model = LinearModel.learner();
        List<Episode> episodes = List.of(episode(1, 2, -2, 1), episode(0.5, -1, 3, 0));
        InnerLoop inner = new InnerLoop(0.2, 3);
        SimpleMatrix b = number(0.3);

        Parameters gradient = Maml.metaGradient(model, Parameters.of(number(-0.4), b), episodes, inner);

        SimpleMatrix wanted = FiniteDifferences.gradient(
                w -> Maml.objective(model, Parameters.of(w, b), episodes, inner), number(-0.4));
        assertThatMatrix("∂F/∂w", gradient.get(0)).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("14.5")
    void the_first_order_gradient_does_not_shrink() {
        Parameters gradient = Maml.firstOrderGradient(BOWL, THETA, EPISODES, ONE_STEP);

        assertThatMatrix("the first-order gradient", gradient.get(0))
                .isCloseTo(row(0.2375, 3.2), "curvature times place, at (0.475, 0.4)");
    }

    @Test
    @Task("14.6")
    void two_outer_steps_by_hand() {
        Trained trained = Maml.train(BOWL, THETA, step -> EPISODES, ONE_STEP, new OuterLoop(Order.SECOND, 0.5, 2));

        assertThat(trained.objectives()).as("one objective for each outer step").hasSize(2);
        assertThatNumber("the first objective", trained.objectives().get(0))
                .isCloseTo(0.69640625, "½(½·0.475² + 8·0.4²)");
        assertThatMatrix("θ", trained.theta().get(0))
                .isCloseTo(row(0.5 * Math.pow(1 - 0.225625, 2), 2 * Math.pow(1 - 0.16, 2)), "(1 − β·a·(1 − αa)²)²·θ");
    }

    @Test
    @Task("14.6")
    void the_outer_loop_follows_the_order_that_is_asked_for() {
        Trained trained = Maml.train(BOWL, THETA, step -> EPISODES, ONE_STEP, new OuterLoop(Order.FIRST, 0.5, 1));

        assertThatMatrix("θ", trained.theta().get(0)).isCloseTo(row(0.38125, 0.4), "θ − ½·(0.2375, 3.2)");
    }

    @Test
    @Task("14.5")
    void without_episodes_there_is_no_gradient() {
        assertRejects(
                "firstOrderGradient without episodes",
                () -> Maml.firstOrderGradient(BOWL, THETA, List.of(), ONE_STEP),
                "episodes");
    }

    private static Episode episode(double supportX, double supportT, double queryX, double queryT) {
        return new Episode(new Batch(number(supportX), number(supportT)), new Batch(number(queryX), number(queryT)));
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
