package gradients.topic;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CenteringTest {

    @Test
    @Task("0.1")
    void each_column_loses_its_own_mean() {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{1, 10}, {3, 30}});

        SimpleMatrix centred = Centering.columns(x);

        SimpleMatrix wanted = new SimpleMatrix(new double[][] {{-1, -10}, {1, 10}});
        assertThatMatrix("centred", centred).isCloseTo(wanted, "means 2 and 20");
    }

    @Test
    @Task("0.1")
    void a_single_sample_becomes_zero() {
        SimpleMatrix centred = Centering.columns(new SimpleMatrix(new double[][] {{4, -5, 6}}));

        assertThatMatrix("centred", centred).isExactly(new SimpleMatrix(1, 3), "it is its own mean");
    }
}
