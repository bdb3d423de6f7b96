package gradients.suites.capstone;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.capstone.Evaluation;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("16.4")
class EvaluationTest {

    @Test
    void the_prediction_is_the_largest_logit_of_its_row(Draw draw) {
        int[] size = draw.distinctSizes(3, 8, "N", "K");
        SimpleMatrix z = draw.normal(size[0], size[1]).minus(10);
        int[] wanted = draw.random().ints(size[0], 0, size[1]).toArray();
        for (int i = 0; i < size[0]; i++) {
            z.set(i, wanted[i], -1 - draw.between(0, 1));
        }

        assertThat(Evaluation.predict(z)).as("the predictions").isEqualTo(wanted);
    }

    @Test
    void of_equal_logits_the_first_wins() {
        SimpleMatrix z = new SimpleMatrix(new double[][] {{1, 3, 3}, {2, 2, 2}, {0, -1, 0}});

        assertThat(Evaluation.predict(z)).as("the predictions, with ties").containsExactly(1, 0, 0);
    }

    @Test
    void the_accuracy_is_a_share(Draw draw) {
        int n = draw.size("N", 5, 9);
        int right = draw.size("right", 1, n - 1);
        int[] labels = draw.random().ints(n, 0, 4).toArray();
        int[] predicted = new int[n];
        for (int i = 0; i < n; i++) {
            predicted[i] = i < right ? labels[i] : labels[i] + 1;
        }

        assertThatNumber("the accuracy", Evaluation.accuracy(predicted, labels))
                .isCloseTo((double) right / n, "right/N");
        assertThatNumber("the accuracy of labels", Evaluation.accuracy(labels, labels))
                .isExactly(1, "all are right");
    }

    @Test
    void the_confusion_has_the_truth_in_its_rows(Draw draw) {
        int[] labels = {0, 0, 2, 1, 2, 0};
        int[] predicted = {0, 1, 0, 1, 2, 1};

        SimpleMatrix counts = Evaluation.confusion(predicted, labels, 4);

        SimpleMatrix wanted = new SimpleMatrix(new double[][] {{1, 2, 0, 0}, {0, 1, 0, 0}, {1, 0, 1, 0}, {0, 0, 0, 0}});
        assertThatMatrix("the confusion", counts).isExactly(wanted, "counted by hand");
    }

    @Test
    void nothing_to_compare_is_rejected() {
        int[] none = new int[0];

        assertRejects("accuracy of nothing", () -> Evaluation.accuracy(none, none), "predicted");
        assertRejects("accuracy of 2 for 3", () -> Evaluation.accuracy(new int[2], new int[3]), "predicted");
        assertRejects("confusion of 3 for 2", () -> Evaluation.confusion(new int[3], new int[2], 2), "predicted");
    }
}
