package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;

/** What the tests of all activations share. */
final class Oracle {

    /** Relative 1e-9 with no floor, for numbers near 1e-15. */
    static final Tolerance RELATIVE = new Tolerance(1e-9, 0);

    private Oracle() {}

    /** Returns entries of both signs, of magnitude 0.05 to 3: away from the kink, and where slopes are not tiny. */
    static SimpleMatrix inputs(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "D");
        SimpleMatrix z = draw.uniform(size[0], size[1], 0.05, 3);
        for (int i = 0; i < z.getNumElements(); i++) {
            z.set(i, i % 2 == 0 ? z.get(i) : -z.get(i));
        }
        return z;
    }

    static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }

    /**
     * Compares the student's derivative with central differences of the suite's own values, under a random upstream.
     */
    static void assertIsSlope(
            Draw draw, SimpleMatrix z, DoubleUnaryOperator value, Function<SimpleMatrix, SimpleMatrix> derivative) {
        SimpleMatrix upstream = draw.normal(z.getNumRows(), z.getNumCols());

        SimpleMatrix differences = FiniteDifferences.pullback(x -> Matrices.map(x, value), z, upstream);

        assertThatMatrix("upstream ⊙ f′(z)", derivative.apply(z).elementMult(upstream))
                .isCloseTo(differences, Tolerance.DIFFERENCES, "central differences");
    }

    /** Calls the function and fails if it changed its argument. */
    static void assertLeavesAlone(String name, Function<SimpleMatrix, SimpleMatrix> function, SimpleMatrix z) {
        SimpleMatrix before = z.copy();

        assertThatMatrix(name, function.apply(z)).hasShape(z.getNumRows(), z.getNumCols());
        assertThatMatrix("the matrix passed to " + name, z).isExactly(before, "its copy from before the call");
    }
}
