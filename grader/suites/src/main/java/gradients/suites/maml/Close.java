package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Tolerance;
import gradients.maml.Parameters;

/** Compares parameters matrix by matrix. */
final class Close {

    private Close() {}

    static void assertClose(String quantity, Parameters got, Parameters wanted, String source) {
        assertClose(quantity, got, wanted, Tolerance.VALUES, source);
    }

    static void assertClose(String quantity, Parameters got, Parameters wanted, Tolerance tolerance, String source) {
        assertThatHolds(
                got.matrices().size() == wanted.matrices().size(),
                "%s has %d matrices; it needs one for each of the model's.",
                quantity,
                got.matrices().size());
        for (int i = 0; i < wanted.matrices().size(); i++) {
            assertThatMatrix(quantity + ", matrix " + i, got.get(i)).isCloseTo(wanted.get(i), tolerance, source);
        }
    }
}
