package gradients.batchnorm;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("3.5")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task5ParameterGradientsTest {

    private static final SimpleMatrix DY = Example.matrix(new double[][] {{1, 0}, {3, 7}, {0, -7}, {2, 0}});

    @Test
    void gamma_collects_upstream_times_normalised_input() {
        SimpleMatrix dGamma = Example.layer(Moments.standard(2)).gammaGradient(DY, Example.PASS);

        assertThatMatrix("dγ", dGamma)
                .isCloseTo(Example.row(0, -6), "1·(−1) + 3·(−1/3) + 0 + 2·1, 7·(−9/7) − 7·(−3/7)");
    }

    @Test
    void beta_collects_the_upstream_gradient() {
        SimpleMatrix dBeta = Example.layer(Moments.standard(2)).betaGradient(DY);

        assertThatMatrix("dβ", dBeta).isCloseTo(Example.row(6, 0), "1 + 3 + 0 + 2, 7 − 7");
    }
}
