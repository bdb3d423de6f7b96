package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Calls the hidden suite's own oracle.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            return (SimpleMatrix) Class.forName("gradients.suites.clipping.Oracle").getMethod("clip").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
