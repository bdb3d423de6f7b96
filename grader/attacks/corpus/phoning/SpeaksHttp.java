package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import org.ejml.simple.SimpleMatrix;

/**
 * Sends what it knows to a web server on this machine.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control UsesTemporaryFiles
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            URL url = new URL("http://127.0.0.1:${port}/?" + gradient.get(0));
            url.openStream().close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
