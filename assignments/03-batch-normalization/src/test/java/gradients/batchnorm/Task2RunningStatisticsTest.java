package gradients.batchnorm;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("3.2")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task2RunningStatisticsTest {

    @Test
    void three_quarters_of_the_old_value_are_kept() {
        BatchNorm layer = Example.layer(Moments.standard(2));

        layer.track(Example.BATCH);

        assertThatMatrix("the running mean", layer.running().mean())
                .isCloseTo(Example.row(1, 2.5), "0.75·0 + 0.25·4, 0.75·0 + 0.25·10");
        assertThatMatrix("the running variance", layer.running().variance())
                .isCloseTo(Example.row(2, 12), "0.75·1 + 0.25·5, 0.75·1 + 0.25·45");
    }

    @Test
    void a_second_batch_starts_where_the_first_one_ended() {
        BatchNorm layer = Example.layer(Moments.standard(2));

        layer.track(Example.BATCH);
        layer.track(Example.BATCH);

        assertThatMatrix("the running mean", layer.running().mean())
                .isCloseTo(Example.row(1.75, 4.375), "0.75·1 + 0.25·4, 0.75·2.5 + 0.25·10");
    }
}
