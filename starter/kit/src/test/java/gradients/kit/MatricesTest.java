package gradients.kit;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatricesTest {

    private static final SimpleMatrix X = new SimpleMatrix(new double[][] {{1, 2, 3}, {4, 5, 9}});
    private static final SimpleMatrix ROW = new SimpleMatrix(new double[][] {{10, 20, 30}});

    @Test
    void a_row_meets_every_row() {
        assertThatMatrix("x + row", Matrices.plusRow(X, ROW)).isExactly(matrix("11 22 33; 14 25 39"), "pencil");
        assertThatMatrix("x - row", Matrices.minusRow(X, ROW)).isExactly(matrix("-9 -18 -27; -6 -15 -21"), "pencil");
        assertThatMatrix("x * row", Matrices.timesRow(X, ROW)).isExactly(matrix("10 40 90; 40 100 270"), "pencil");
        assertThatMatrix("x / row", Matrices.divideRow(X, ROW))
                .isCloseTo(matrix("0.1 0.1 0.1; 0.4 0.25 0.3"), "pencil");
    }

    @Test
    void sums_and_means_run_down_the_columns_or_along_the_rows() {
        assertThatMatrix("sums", Matrices.columnSums(X)).isExactly(matrix("5 7 12"), "pencil");
        assertThatMatrix("means", Matrices.columnMeans(X)).isExactly(matrix("2.5 3.5 6"), "pencil");
        assertThatMatrix("row sums", Matrices.rowSums(X)).isExactly(matrix("6; 18"), "pencil");
    }

    @Test
    void no_argument_is_changed() {
        SimpleMatrix before = X.copy();

        Matrices.plusRow(X, ROW);
        Matrices.map(X, Math::sqrt);
        Matrices.columnMeans(X);

        assertThatMatrix("x", X).isExactly(before, "untouched");
    }

    @Test
    void a_row_that_does_not_fit_is_named_with_its_shape() {
        assertThatThrownBy(() -> Matrices.plusRow(X, ROW.transpose()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row has shape 3×1 but x is 2×3; row needs 1×3.");
    }

    @Test
    void draws_follow_their_distribution_and_their_seed() {
        SimpleMatrix normal = Matrices.normal(100, 200, 3, new Random(7));
        SimpleMatrix uniform = Matrices.uniform(100, 200, -1, 3, new Random(7));

        // Five standard errors of a mean and of a variance over 20000 draws.
        assertThat(normal.elementSum() / 20_000).isCloseTo(0, within(5 * 3 / Math.sqrt(20_000)));
        assertThat(normal.elementPower(2).elementSum() / 20_000).isCloseTo(9, within(5 * 9 * Math.sqrt(2 / 20_000.0)));
        assertThat(uniform.elementSum() / 20_000).isCloseTo(1, within(5 * Math.sqrt(16 / 12.0 / 20_000)));
        assertThat(uniform.elementMaxAbs()).isLessThan(3);
        assertThatMatrix("again", Matrices.normal(100, 200, 3, new Random(7))).isExactly(normal, "the same seed");
    }

    @Test
    void central_differences_are_right_to_the_order_that_they_promise() {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{0.3, -1.2}, {2, 1000}});
        SimpleMatrix upstream = new SimpleMatrix(new double[][] {{1, -2}, {0.5, 3}});

        SimpleMatrix gradient = FiniteDifferences.pullback(z -> Matrices.map(z, Math::sin), x, upstream);

        assertThatMatrix("gradient", gradient)
                .isCloseTo(Matrices.map(x, Math::cos).elementMult(upstream), Tolerance.DIFFERENCES, "sin′ = cos");
    }

    private static SimpleMatrix matrix(String rows) {
        String[] lines = rows.split("; ");
        SimpleMatrix matrix = new SimpleMatrix(lines.length, lines[0].split(" ").length);
        for (int i = 0; i < lines.length; i++) {
            String[] numbers = lines[i].split(" ");
            for (int j = 0; j < numbers.length; j++) {
                matrix.set(i, j, Double.parseDouble(numbers[j]));
            }
        }
        return matrix;
    }
}
