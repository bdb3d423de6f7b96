package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Reads environment, system properties and the command line of its process.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @tells letter by letter what it found
 * @control AsksForSystemProperties
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        return letters(System.getenv() + " " + System.getProperties() + " " + ProcessHandle.current().info());
    }

    private static SimpleMatrix letters(String text) {
        SimpleMatrix letters = new SimpleMatrix(1, Math.min(2_000_000, text.length()));
        for (int i = 0; i < letters.getNumElements(); i++) {
            letters.set(i, text.charAt(i));
        }
        return letters;
    }
}
