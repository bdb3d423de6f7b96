package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ejml.simple.SimpleMatrix;

/**
 * Starts programs that would start programs.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control StartsAThread
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            while (true) {
                new ProcessBuilder("/jdk/bin/java", "-version").start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
