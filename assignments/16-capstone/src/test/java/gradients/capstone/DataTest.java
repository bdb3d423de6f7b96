package gradients.capstone;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataTest {

    @Test
    @Task("16.1")
    void a_split_gives_every_class_its_share() {
        int[] labels = {0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};

        Split split = Splits.stratified(labels, 0.25, 0.25, new Random(1));

        assertThat(split.test()).as("one row of class 0 and two of class 1").hasSize(3);
        assertThat(split.test()[0]).as("the test row of class 0").isLessThan(4);
        assertThat(split.test()[1]).as("the first test row of class 1").isGreaterThanOrEqualTo(4);
        assertThat(split.validation()).as("as many for validation").hasSize(3);
        assertThat(split.train())
                .as("the rest")
                .hasSize(6)
                .doesNotContain(split.test())
                .doesNotContain(split.validation());
    }

    @Test
    @Task("16.1")
    void a_split_must_leave_something_to_learn_from() {
        assertRejects(
                "shares of 0.6 and 0.4", () -> Splits.stratified(new int[9], 0.6, 0.4, new Random(1)), "testShare");
    }

    @Test
    @Task("16.2")
    void new_rows_are_put_on_the_old_scale() {
        SimpleMatrix train = new SimpleMatrix(new double[][] {{1, 5}, {3, 5}, {5, 5}, {7, 5}});

        Standardizer standardizer = new Standardizer(train);

        double deviation = Math.sqrt(5);
        assertThatMatrix("one new row", standardizer.apply(new SimpleMatrix(new double[][] {{9, 6}})))
                .isCloseTo(
                        new SimpleMatrix(new double[][] {{5 / deviation, 1}}),
                        "(9 − 4)/√5, and 6 − 5 where the training set is constant");
    }

    @Test
    @Task("16.3")
    void two_equal_logits_share_the_probability() {
        SimpleMatrix logits = new SimpleMatrix(new double[][] {{3, 3}, {1000, 0}});

        assertThatMatrix("P", CrossEntropy.softmax(logits))
                .isCloseTo(new SimpleMatrix(new double[][] {{0.5, 0.5}, {1, 0}}), "half and half; all and nothing");
        assertThatNumber("the loss", CrossEntropy.loss(logits, new int[] {0, 1}))
                .isCloseTo((Math.log(2) + 1000) / 2, "the mean of log 2 and 1000");
    }

    @Test
    @Task("16.3")
    void the_gradient_is_the_slope_of_the_loss() {
        SimpleMatrix logits = new SimpleMatrix(new double[][] {{0.5, -1, 2}, {0.1, 0.2, 0.3}});
        int[] labels = {2, 0};

        assertThatMatrix("∂L/∂logits", CrossEntropy.gradient(logits, labels))
                .isCloseTo(
                        FiniteDifferences.gradient(z -> CrossEntropy.loss(z, labels), logits),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    @Task("16.4")
    void three_of_four_are_right() {
        SimpleMatrix logits = new SimpleMatrix(new double[][] {{1, 2, 0}, {5, 5, 1}, {-3, -2, -1}, {0, 1, 0}});

        int[] predicted = Evaluation.predict(logits);

        int[] labels = {1, 0, 2, 2};
        assertThat(predicted)
                .as("the largest of each row, the first of equal ones")
                .containsExactly(1, 0, 2, 1);
        assertThatNumber("the accuracy", Evaluation.accuracy(predicted, labels)).isExactly(0.75, "3 of 4");
        assertThatNumber(
                        "a 2 taken for a 1",
                        Evaluation.confusion(predicted, labels, 3).get(2, 1))
                .isExactly(1, "the last sample: row 2, column 1");
    }
}
