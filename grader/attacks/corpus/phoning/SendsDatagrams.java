package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.ejml.simple.SimpleMatrix;

/**
 * Sends a datagram to a port of this machine.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control UsesTemporaryFiles
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            try (DatagramSocket socket = new DatagramSocket()) {
                byte[] text = "FORGED".getBytes(StandardCharsets.UTF_8);
                socket.send(new DatagramPacket(text, text.length, InetAddress.getLoopbackAddress(), Integer.parseInt("${port}")));
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
