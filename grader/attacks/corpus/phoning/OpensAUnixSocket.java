package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import org.ejml.simple.SimpleMatrix;

/**
 * Opens a socket in the file system.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control UsesTemporaryFiles
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            SocketChannel.open(UnixDomainSocketAddress.of("/tmp/socket")).close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
