package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Ends the process with exit code 0 in the middle of a test.
 *
 * @levels process namespaces
 * @loses 5.1 CRASHED
 * @partly 5.4 CRASHED
 * @control PrintsToStandardOutput
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        System.exit(0);
        return null;
    }
}
