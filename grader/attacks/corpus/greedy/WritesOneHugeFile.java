package gradients.clipping;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import org.ejml.simple.SimpleMatrix;

/**
 * Writes one file as large as may be.
 *
 * @levels namespaces
 * @loses 5.1 FORBIDDEN
 * @partly 5.4 FORBIDDEN
 * @control UsesTemporaryFiles
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try (RandomAccessFile file = new RandomAccessFile("/tmp/huge", "rw")) {
            byte[] block = new byte[1 << 20];
            while (true) {
                file.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
