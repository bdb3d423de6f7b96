package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Halts the process without shutdown hooks.
 *
 * @levels process namespaces
 * @loses 5.1 CRASHED
 * @partly 5.4 CRASHED
 * @control PrintsToStandardOutput
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        Runtime.getRuntime().halt(0);
        return null;
    }
}
