package gradients.batchnorm;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("3.4")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task4InputGradientTest {

    /** Only y(0, 0) matters to this loss. By hand: (dx̂ − mean(dx̂) − x̂·mean(dx̂·x̂)) / s, down each column. */
    @Test
    void one_upstream_entry_reaches_every_sample_of_its_feature() {
        SimpleMatrix dY = Example.matrix(new double[][] {{1, 0}, {0, 0}, {0, 0}, {0, 0}});

        SimpleMatrix dX = Example.layer(Moments.standard(2)).inputGradient(dY, Example.PASS);

        SimpleMatrix wanted = Example.matrix(new double[][] {{1, 0}, {-2 / 3.0, 0}, {-1 / 3.0, 0}, {0, 0}});
        assertThatMatrix("dX", dX).isCloseTo(wanted, "dx̂ = (6, 0, 0, 0), the two means are 3/2 and −3/2, s = 3");
    }

    /** Uses your forward pass too, so 3.1 must be right first. */
    @Test
    void agrees_with_central_differences() {
        Random random = new Random(3);
        SimpleMatrix x = Matrices.normal(5, 2, 1, random);
        SimpleMatrix dY = Matrices.normal(5, 2, 1, random);
        BatchNorm layer = Example.layer(Moments.standard(2));

        SimpleMatrix dX = layer.inputGradient(dY, layer.forward(x));

        SimpleMatrix wanted = FiniteDifferences.pullback(z -> layer.forward(z).y(), x, dY);
        assertThatMatrix("dX", dX).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences of your forward");
    }
}
