package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import org.ejml.simple.SimpleMatrix;

/**
 * Connects to a listener on this machine.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control UsesTemporaryFiles
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt("${port}")).close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
