package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ejml.simple.SimpleMatrix;

/**
 * Starts a program that is there: the JDK.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            new ProcessBuilder("/jdk/bin/java", "-version").start().waitFor();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
