package gradients.clipping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ejml.simple.SimpleMatrix;

/**
 * Writes a quarter of a gigabyte to descriptor 2.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED|FORBIDDEN|TIMED_OUT
 * @partly 5.4 FAILED|FORBIDDEN|TIMED_OUT
 * @control PrintsToStandardOutput
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        byte[] block = "::error::FORGED\n".repeat(65_536).getBytes(StandardCharsets.UTF_8);
        try (FileOutputStream log = new FileOutputStream(FileDescriptor.err)) {
            for (int i = 0; i < 256; i++) {
                log.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
