package gradients.suites.topic;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import gradients.topic.Centering;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class CenteringTest {

    @Test
    @Task("0.1")
    void every_entry_loses_the_mean_of_its_column(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "D");
        SimpleMatrix x = draw.uniform(size[0], size[1], 2, 9);

        SimpleMatrix centred = Centering.columns(x);

        assertThatMatrix("centred", centred).isCloseTo(entryByEntry(x), "the definition");
    }

    @Test
    @Task("0.1")
    void an_offset_of_a_column_changes_nothing(Draw draw) {
        SimpleMatrix x = draw.normal(5, 3);
        SimpleMatrix shifted = x.copy();
        for (int row = 0; row < 5; row++) {
            shifted.set(row, 1, shifted.get(row, 1) + 4);
        }

        SimpleMatrix centred = Centering.columns(shifted);

        assertThatMatrix("centred", centred).isCloseTo(Centering.columns(x), "the same without the offset");
    }

    @Test
    @Task("0.1")
    void one_sample_becomes_zero(Draw draw) {
        int width = draw.size("D", 2, 6);

        SimpleMatrix centred = Centering.columns(draw.uniform(1, width, 1, 3));

        assertThatMatrix("centred", centred).isExactly(new SimpleMatrix(1, width), "a sample is its own mean");
    }

    @Test
    @Task("0.1")
    void the_given_matrix_is_left_alone(Draw draw) {
        SimpleMatrix x = draw.uniform(4, 3, 1, 5);
        SimpleMatrix before = x.copy();

        SimpleMatrix centred = Centering.columns(x);

        assertThatMatrix("centred", centred).hasShape(4, 3);
        assertThatMatrix("the matrix passed to columns", x).isExactly(before, "its copy from before the call");
    }

    /** The definition in plain loops, in another form than the reference. */
    private static SimpleMatrix entryByEntry(SimpleMatrix x) {
        SimpleMatrix centred = x.copy();
        for (int column = 0; column < x.getNumCols(); column++) {
            double sum = 0;
            for (int row = 0; row < x.getNumRows(); row++) {
                sum += x.get(row, column);
            }
            for (int row = 0; row < x.getNumRows(); row++) {
                centred.set(row, column, x.get(row, column) - sum / x.getNumRows());
            }
        }
        return centred;
    }
}
