package gradients.batchnorm;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("3.3")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task3InferenceTest {

    private static final Moments RUNNING = new Moments(Example.row(1, 2), Example.row(5, 0));

    @Test
    void one_sample_gets_a_meaningful_answer() {
        SimpleMatrix y = Example.layer(RUNNING).infer(Example.row(4, 4));

        assertThatMatrix("the output", y)
                .isCloseTo(Example.row(7, 5), "6·(4 − 1)/√(5 + 4) + 1, 7·(4 − 2)/√(0 + 4) − 2");
    }

    @Test
    void asking_does_not_change_the_statistics() {
        BatchNorm layer = Example.layer(RUNNING);

        layer.infer(Example.X);

        assertThatMatrix("the running mean", layer.running().mean()).isExactly(RUNNING.mean(), "as before");
        assertThatMatrix("the running variance", layer.running().variance()).isExactly(RUNNING.variance(), "as before");
    }
}
