package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.ejml.simple.SimpleMatrix;

/**
 * Opens a port to be called from outside.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control UsesTemporaryFiles
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            new ServerSocket(0).close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
