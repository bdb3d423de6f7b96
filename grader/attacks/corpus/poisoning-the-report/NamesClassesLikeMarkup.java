package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Names a class so that a report of its exception would turn text around or look like a formula.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control NamesInOtherAlphabets
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        throw new HYPERLINKᅠFORGED();
    }

    private static final class HYPERLINKᅠFORGED extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
