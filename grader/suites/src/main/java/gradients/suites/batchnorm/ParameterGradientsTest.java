package gradients.suites.batchnorm;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.TrainingPass;
import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("3.5")
class ParameterGradientsTest {

    @Test
    void gammas_gradient_agrees_with_central_differences(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        SimpleMatrix x = draw.normal(size[0], size[1], 2);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        SimpleMatrix dGamma = oracle.layer().gammaGradient(dY, oracle.forward(x));

        SimpleMatrix wanted = FiniteDifferences.gradient(
                gamma -> new Oracle(gamma, oracle.beta(), oracle.running(), oracle.momentum(), oracle.epsilon())
                        .forward(x)
                        .y()
                        .elementMult(dY)
                        .elementSum(),
                oracle.gamma());
        assertThatMatrix("dγ", dGamma).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    void betas_gradient_agrees_with_central_differences(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        SimpleMatrix x = draw.normal(size[0], size[1], 2);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        SimpleMatrix dBeta = oracle.layer().betaGradient(dY);

        SimpleMatrix wanted = FiniteDifferences.gradient(
                beta -> new Oracle(oracle.gamma(), beta, oracle.running(), oracle.momentum(), oracle.epsilon())
                        .forward(x)
                        .y()
                        .elementMult(dY)
                        .elementSum(),
                oracle.beta());
        assertThatMatrix("dβ", dBeta).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    void both_agree_with_PyTorch() {
        Fixture pytorch = Fixture.of(getClass(), "pytorch.json");
        BatchNorm layer = PyTorch.layer(pytorch);
        SimpleMatrix dY = pytorch.matrix("dY");

        SimpleMatrix dGamma = layer.gammaGradient(dY, PyTorch.pass(pytorch));
        SimpleMatrix dBeta = layer.betaGradient(dY);

        assertThatMatrix("dγ", dGamma).isCloseTo(pytorch.matrix("dGamma"), "PyTorch autograd");
        assertThatMatrix("dβ", dBeta).isCloseTo(pytorch.matrix("dBeta"), "PyTorch autograd");
    }

    @Test
    void gradients_of_one_sample_are_single_products(Draw draw) {
        int features = draw.size("D", 2, 6);
        Oracle oracle = Oracle.draw(draw, features);
        SimpleMatrix dY = draw.normal(1, features);

        SimpleMatrix dGamma = oracle.layer().gammaGradient(dY, oracle.forward(draw.normal(1, features)));

        assertThatMatrix("dγ of one sample", dGamma).isCloseTo(new SimpleMatrix(1, features), "x̂ = 0");
        assertThatMatrix("dβ of one sample", oracle.layer().betaGradient(dY)).isCloseTo(dY, "one term");
    }

    @Test
    void upstream_gradients_that_do_not_fit_are_refused(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D", "other N", "other D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        BatchNorm layer = oracle.layer();
        TrainingPass pass = oracle.forward(draw.normal(size[0], size[1]));
        SimpleMatrix wrongRows = draw.normal(size[2], size[1]);
        SimpleMatrix wrongColumns = draw.normal(size[0], size[3]);

        assertRejects("gammaGradient with dY of the wrong shape", () -> layer.gammaGradient(wrongRows, pass), "dY");
        assertRejects("betaGradient with dY of the wrong width", () -> layer.betaGradient(wrongColumns), "dY");
    }
}
