package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Keeps what it was given, and changes it when the next call comes.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control KeepsAnOwnCache
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        if (kept != null) {
            kept.zero();
        }
        kept = gradient;
        gradient.set(0, 0);
        return gradient;
    }

    private static SimpleMatrix kept;
}
