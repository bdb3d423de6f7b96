package gradients.suites.batchnorm;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.TrainingPass;
import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The passes come from the oracle, so that a mistake on the way forward costs nothing here. */
@HiddenSuite
@Task("3.4")
class InputGradientTest {

    @Test
    void agrees_with_central_differences_for_a_random_upstream_gradient(Draw draw) {
        int[] size = draw.distinctSizes(3, 6, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        SimpleMatrix x = draw.normal(size[0], size[1], 2);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        SimpleMatrix dX = oracle.layer().inputGradient(dY, oracle.forward(x));

        assertThatMatrix("dX", dX)
                .isCloseTo(
                        FiniteDifferences.pullback(z -> oracle.forward(z).y(), x, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    void agrees_with_central_differences_when_epsilon_is_large(Draw draw) {
        int[] size = draw.distinctSizes(3, 6, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]).withEpsilon(draw.between(0.3, 0.9));
        SimpleMatrix x = draw.normal(size[0], size[1]);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        SimpleMatrix dX = oracle.layer().inputGradient(dY, oracle.forward(x));

        assertThatMatrix("dX", dX)
                .isCloseTo(
                        FiniteDifferences.pullback(z -> oracle.forward(z).y(), x, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    void agrees_with_PyTorch() {
        Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

        SimpleMatrix dX = PyTorch.layer(pytorch).inputGradient(pytorch.matrix("dY"), PyTorch.pass(pytorch));

        assertThatMatrix("dX", dX).isCloseTo(pytorch.matrix("dX"), "PyTorch autograd");
    }

    @Test
    void shifting_a_feature_changes_nothing_so_its_gradients_cancel(Draw draw) {
        int[] size = draw.distinctSizes(3, 9, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        TrainingPass pass = oracle.forward(draw.normal(size[0], size[1]));

        SimpleMatrix dX = oracle.layer().inputGradient(draw.normal(size[0], size[1]), pass);

        assertThatMatrix("dX", dX).hasShape(size[0], size[1]);
        assertThatMatrix("the column sums of dX", Matrices.columnSums(dX))
                .isCloseTo(new SimpleMatrix(1, size[1]), new Tolerance(0, 1e-10), "y does not change with x + c");
    }

    @Test
    void a_constant_feature_passes_its_centred_gradient(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        SimpleMatrix dX = oracle.layer().inputGradient(dY, oracle.forward(new SimpleMatrix(size[0], size[1])));

        SimpleMatrix centred = Matrices.minusRow(dY, Matrices.columnMeans(dY));
        assertThatMatrix("dX of equal samples", dX)
                .isCloseTo(
                        Matrices.timesRow(centred, oracle.gamma()).divide(Math.sqrt(oracle.epsilon())),
                        "γ/√ε · (dY − its mean)");
    }

    @Test
    void two_samples_have_a_closed_form(Draw draw) {
        int features = draw.size("D", 3, 6);
        Oracle oracle = Oracle.draw(draw, features).withEpsilon(draw.between(0.2, 0.8));
        SimpleMatrix x = draw.normal(2, features);
        SimpleMatrix dY = draw.normal(2, features);

        SimpleMatrix dX = oracle.layer().inputGradient(dY, oracle.forward(x));

        SimpleMatrix wanted = new SimpleMatrix(2, features);
        for (int j = 0; j < features; j++) {
            double half = (x.get(0, j) - x.get(1, j)) / 2;
            double slope = oracle.epsilon() / Math.pow(half * half + oracle.epsilon(), 1.5);
            double gradient = oracle.gamma().get(j) * slope * (dY.get(0, j) - dY.get(1, j)) / 2;
            wanted.set(0, j, gradient);
            wanted.set(1, j, -gradient);
        }
        assertThatMatrix("dX of two samples", dX).isCloseTo(wanted, "y = ±γ·h/√(h² + ε), h = (x₁ − x₂)/2");
    }

    @Test
    void one_sample_gets_no_gradient(Draw draw) {
        int features = draw.size("D", 2, 6);
        Oracle oracle = Oracle.draw(draw, features);
        SimpleMatrix x = draw.normal(1, features);

        SimpleMatrix dX = oracle.layer().inputGradient(draw.normal(1, features), oracle.forward(x));

        assertThatMatrix("dX of one sample", dX).isCloseTo(new SimpleMatrix(1, features), "y = β whatever x is");
    }

    @Test
    void an_upstream_gradient_that_does_not_fit_is_refused(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D", "other N");
        Oracle oracle = Oracle.draw(draw, size[1]);
        BatchNorm layer = oracle.layer();
        TrainingPass pass = oracle.forward(draw.normal(size[0], size[1]));
        SimpleMatrix wrong = draw.normal(size[2], size[1]);

        assertRejects("inputGradient with dY of the wrong shape", () -> layer.inputGradient(wrong, pass), "dY");
    }
}
