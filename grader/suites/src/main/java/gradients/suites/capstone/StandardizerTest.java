package gradients.suites.capstone;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.capstone.Standardizer;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("16.2")
class StandardizerTest {

    @Test
    void the_training_set_gets_mean_0_and_deviation_1(Draw draw) {
        int[] size = draw.distinctSizes(4, 9, "N", "D");
        SimpleMatrix train = columns(draw, size[0], size[1]);

        SimpleMatrix scaled = new Standardizer(train).apply(train);

        assertThatMatrix("the training set, standardised", scaled).isCloseTo(wanted(train, train), "plain loops");
    }

    @Test
    void other_rows_are_put_on_the_scale_of_the_training_set(Draw draw) {
        int[] size = draw.distinctSizes(4, 9, "N", "M", "D");
        SimpleMatrix train = columns(draw, size[0], size[2]);
        SimpleMatrix other = draw.normal(size[1], size[2], 9).plus(4);

        SimpleMatrix scaled = new Standardizer(train).apply(other);

        assertThatMatrix("other rows, standardised", scaled).isCloseTo(wanted(train, other), "plain loops");
    }

    @Test
    void a_row_alone_gets_what_it_gets_among_others(Draw draw) {
        int[] size = draw.distinctSizes(4, 9, "N", "D");
        Standardizer standardizer = new Standardizer(columns(draw, size[0], size[1]));
        SimpleMatrix other = draw.normal(3, size[1]);

        SimpleMatrix together = standardizer.apply(other);

        assertThatMatrix("the last row alone", standardizer.apply(other.getRow(2)))
                .isCloseTo(together.getRow(2), "the same row among others");
    }

    @Test
    void a_column_that_is_constant_in_training_is_only_centred(Draw draw) {
        SimpleMatrix train = columns(draw, 5, 3);
        train.setColumn(1, SimpleMatrix.filled(5, 1, 7));
        SimpleMatrix other = draw.normal(4, 3);

        Standardizer standardizer = new Standardizer(train);

        assertThatMatrix(
                        "the constant column of other rows",
                        standardizer.apply(other).extractVector(false, 1))
                .isCloseTo(other.extractVector(false, 1).minus(7), "x − 7");
        assertThatMatrix("the training set", standardizer.apply(train)).isCloseTo(wanted(train, train), "plain loops");
    }

    @Test
    void columns_far_from_0_keep_their_digits(Draw draw) {
        Tolerance halfOfTheDigits = new Tolerance(1e-6, 1e-6);
        SimpleMatrix train = draw.normal(6, 4).plus(1e8);

        SimpleMatrix scaled = new Standardizer(train).apply(train);

        assertThatMatrix("columns near 10⁸, standardised", scaled)
                .isCloseTo(wanted(train, train), halfOfTheDigits, "plain loops");
    }

    @Test
    void two_standardizers_are_strangers_and_rows_of_another_width_are_rejected(Draw draw) {
        SimpleMatrix one = columns(draw, 5, 3);
        SimpleMatrix x = draw.normal(4, 3);
        Standardizer first = new Standardizer(one);
        Standardizer second = new Standardizer(columns(draw, 6, 3));

        second.apply(x);

        assertThatMatrix("rows, by the first standardizer", first.apply(x)).isCloseTo(wanted(one, x), "plain loops");
        assertRejects("apply with a column too many", () -> first.apply(new SimpleMatrix(2, 4)));
    }

    private static SimpleMatrix columns(Draw draw, int rows, int columns) {
        SimpleMatrix x = draw.normal(rows, columns);
        for (int j = 0; j < columns; j++) {
            double spread = draw.between(2, 20);
            double offset = draw.between(-30, 30);
            for (int i = 0; i < rows; i++) {
                x.set(i, j, offset + spread * x.get(i, j));
            }
        }
        return x;
    }

    private static SimpleMatrix wanted(SimpleMatrix train, SimpleMatrix x) {
        SimpleMatrix y = x.copy();
        int n = train.getNumRows();
        for (int j = 0; j < x.getNumCols(); j++) {
            double[] column = train.extractVector(false, j).getDDRM().data;
            double first = column[0];
            double sum = 0;
            for (double entry : column) {
                sum += entry - first;
            }
            double mean = sum / n;
            double squares = 0;
            for (double entry : column) {
                squares += (entry - first - mean) * (entry - first - mean);
            }
            double deviation = squares == 0 ? 1 : Math.sqrt(squares / n);
            for (int i = 0; i < x.getNumRows(); i++) {
                y.set(i, j, (x.get(i, j) - first - mean) / deviation);
            }
        }
        return y;
    }
}
