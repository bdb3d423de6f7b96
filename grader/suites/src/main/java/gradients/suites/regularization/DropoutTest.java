package gradients.suites.regularization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.regularization.Dropout;
import gradients.regularization.Dropped;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class DropoutTest {

    private static final int ROWS = 60;
    private static final int COLUMNS = 50;

    @Test
    @Task("13.3")
    void an_entry_is_dropped_or_made_larger(Draw draw) {
        double p = draw.between(0.15, 0.35);
        SimpleMatrix x = draw.uniform(ROWS, COLUMNS, 1, 2);

        Dropped dropped = Dropout.forward(x, p, true, draw.random());

        for (int i = 0; i < x.getNumElements(); i++) {
            if (dropped.mask().get(i) != 0) {
                assertThatNumber("mask where it is not 0", dropped.mask().get(i))
                        .isCloseTo(1 / (1 - p), "1/(1−p)");
            }
        }
        assertThatMatrix("output", dropped.output()).isCloseTo(x.elementMult(dropped.mask()), "x ⊙ mask");
    }

    @Test
    @Task("13.3")
    void p_is_the_probability_of_dropping(Draw draw) {
        double p = draw.between(0.15, 0.3);

        SimpleMatrix mask = mask(p, draw.random());

        assertThatNumber("share of zeros in the mask", zeros(mask) / mask.getNumElements())
                .isCloseTo(p, errors(p, mask.getNumElements()), "p");
    }

    @Test
    @Task("13.3")
    void the_mean_of_the_output_is_that_of_the_input(Draw draw) {
        double p = draw.between(0.4, 0.7);
        int n = ROWS * COLUMNS;

        SimpleMatrix output = Dropout.forward(SimpleMatrix.filled(ROWS, COLUMNS, 1), p, true, draw.random())
                .output();

        assertThatNumber("mean output for ones", output.elementSum() / n)
                .isCloseTo(1, new Tolerance(0, 5 * Math.sqrt(p / (1 - p) / n)), "five standard errors around 1");
    }

    @Test
    @Task("13.3")
    void every_entry_has_its_own_draw(Draw draw) {
        SimpleMatrix mask = mask(0.5, draw.random());
        SimpleMatrix dropped = Matrices.map(mask, entry -> entry == 0 ? 1 : 0);

        assertSpread("rows", Matrices.rowSums(dropped), COLUMNS);
        assertSpread("columns", Matrices.columnSums(dropped).transpose(), ROWS);
    }

    @Test
    @Task("13.3")
    void neighbours_are_dropped_independently(Draw draw) {
        SimpleMatrix mask = mask(0.5, draw.random());
        int both = 0;
        for (int i = 0; i + 1 < mask.getNumElements(); i++) {
            both += mask.get(i) == 0 && mask.get(i + 1) == 0 ? 1 : 0;
        }
        int pairs = mask.getNumElements() - 1;

        // Overlapping pairs: their count has a variance of 5/16 a pair.
        assertThatNumber("share of neighbours that are both dropped", (double) both / pairs)
                .isCloseTo(0.25, new Tolerance(0, 5 * Math.sqrt(5.0 / 16 / pairs)), "five standard errors around p²");
    }

    @Test
    @Task("13.3")
    void outside_of_training_nothing_happens(Draw draw) {
        int[] size = draw.distinctSizes(3, 8, "N", "D");
        SimpleMatrix x = draw.normal(size[0], size[1]);

        Dropped dropped = Dropout.forward(x, 0.5, false, draw.random());

        assertThatMatrix("output", dropped.output()).isExactly(x, "no training");
        assertThatMatrix("mask", dropped.mask()).isExactly(SimpleMatrix.filled(size[0], size[1], 1), "all ones");
    }

    @Test
    @Task("13.3")
    void outside_of_training_the_random_stream_is_not_touched(Draw draw) {
        long seed = draw.random().nextLong();
        Random used = new Random(seed);

        Dropout.forward(SimpleMatrix.filled(4, 3, 1), 0.5, false, used);

        assertThatHolds(
                used.nextLong() == new Random(seed).nextLong(),
                "A pass outside of training has drawn numbers from the random stream.");
    }

    @Test
    @Task("13.3")
    void the_seed_decides_and_every_pass_is_another(Draw draw) {
        long seed = draw.random().nextLong();
        Random random = new Random(seed);

        SimpleMatrix first = mask(0.5, random);
        SimpleMatrix second = mask(0.5, random);

        assertThatMatrix("mask for the same seed", mask(0.5, new Random(seed))).isExactly(first, "the same seed");
        assertThatHolds(!first.isIdentical(second, 0), "Two passes with one random stream have the same mask.");
    }

    @Test
    @Task("13.3")
    void without_dropping_the_input_passes(Draw draw) {
        SimpleMatrix x = draw.normal(3, 5);

        assertThatMatrix(
                        "output for p = 0",
                        Dropout.forward(x, 0, true, draw.random()).output())
                .isExactly(x, "nothing is dropped");
    }

    @Test
    @Task("13.3")
    void the_gradient_passes_through_the_mask(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        SimpleMatrix x = draw.normal(size[0], size[1]);
        SimpleMatrix dY = draw.normal(size[0], size[1]);
        SimpleMatrix mask = Matrices.map(draw.uniform(size[0], size[1], 0, 1), u -> u < 0.4 ? 0 : 1 / 0.6);
        mask.set(0, 0, 0);
        mask.set(0, 1, 1 / 0.6);

        assertThatMatrix("dX", Dropout.backward(dY, mask))
                .isCloseTo(
                        FiniteDifferences.pullback(z -> z.elementMult(mask), x, dY),
                        Tolerance.DIFFERENCES,
                        "central differences of x ⊙ mask");
    }

    @Test
    @Task("13.3")
    void what_does_not_fit_is_rejected(Draw draw) {
        SimpleMatrix x = draw.normal(2, 3);

        for (double p : new double[] {-0.1, 1, 1.5, Double.NaN}) {
            assertRejects("dropout with p = " + p, () -> Dropout.forward(x, p, true, draw.random()), "p");
            assertRejects("inference with p = " + p, () -> Dropout.forward(x, p, false, draw.random()), "p");
        }
        assertRejects("an upright mask", () -> Dropout.backward(x, x.transpose()), "mask", "3×2", "2×3");
        assertRejects("a mask of one row", () -> Dropout.backward(x, draw.normal(1, 3)), "mask", "1×3");
    }

    @Test
    @Task("13.3")
    void the_given_matrices_are_left_alone(Draw draw) {
        SimpleMatrix x = draw.normal(3, 4);
        SimpleMatrix before = x.copy();

        SimpleMatrix mask = Dropout.forward(x, 0.5, true, draw.random()).mask();
        SimpleMatrix maskBefore = mask.copy();

        assertThatMatrix("dX", Dropout.backward(x, mask)).hasShape(3, 4);
        assertThatMatrix("the input passed to forward", x).isExactly(before, "its copy from before the calls");
        assertThatMatrix("the mask passed to backward", mask).isExactly(maskBefore, "its copy from before the call");
    }

    private static SimpleMatrix mask(double p, Random random) {
        return Dropout.forward(SimpleMatrix.filled(ROWS, COLUMNS, 1), p, true, random)
                .mask();
    }

    private static double zeros(SimpleMatrix mask) {
        return Matrices.map(mask, entry -> entry == 0 ? 1 : 0).elementSum();
    }

    private static Tolerance errors(double p, int n) {
        return new Tolerance(0, 5 * Math.sqrt(p * (1 - p) / n));
    }

    /** The counts of independent draws at ½ stay within six standard errors; shared draws give 0 or all. */
    private static void assertSpread(String of, SimpleMatrix counts, int draws) {
        double most = 6 * Math.sqrt(draws / 4.0);
        for (int i = 0; i < counts.getNumElements(); i++) {
            assertThatHolds(
                    Math.abs(counts.get(i) - draws / 2.0) <= most,
                    "One of the %s has %.0f of its %d entries dropped.",
                    of,
                    counts.get(i),
                    draws);
        }
    }
}
