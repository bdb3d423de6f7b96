package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.normalization.Gradients;
import gradients.normalization.Kind;
import gradients.normalization.Layout;
import gradients.normalization.Pass;
import gradients.suites.Fixture;
import org.ejml.simple.SimpleMatrix;

/** The batch of {@code pytorch.json}. */
final class PyTorch {

    static final Fixture FIXTURE = Fixture.of(PyTorch.class, "pytorch.json");

    private PyTorch() {}

    static SimpleMatrix matrix(String key) {
        return FIXTURE.matrix(key);
    }

    static Layout layout() {
        return new Layout(
                (int) FIXTURE.number("channels"), (int) FIXTURE.number("positions"), (int) FIXTURE.number("groups"));
    }

    static double epsilon() {
        return FIXTURE.number("epsilon");
    }

    /** Returns the forward pass by plain loops, for tests of backward passes. */
    static Pass pass(Kind kind, Layout layout, SimpleMatrix gamma, SimpleMatrix beta, int cellsOfASample) {
        return new Oracle(Oracle.cells(kind, layout), layout, gamma, beta, true, epsilon())
                .pass(matrix("x"), cellsOfASample);
    }

    static void assertAgrees(Gradients gradients, String norm) {
        assertThatMatrix("dX", gradients.dX()).isCloseTo(matrix(norm + ".dX"), "PyTorch");
        assertThatMatrix("dγ", gradients.dGamma()).isCloseTo(matrix(norm + ".dGamma"), "PyTorch");
        assertThatMatrix("dβ", gradients.dBeta()).isCloseTo(matrix(norm + ".dBeta"), "PyTorch");
    }
}
