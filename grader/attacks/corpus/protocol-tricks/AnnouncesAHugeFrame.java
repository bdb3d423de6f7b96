package gradients.clipping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.ejml.simple.SimpleMatrix;

/**
 * Announces a frame of two gigabytes.
 *
 * @levels process namespaces
 * @loses 5.1 CRASHED
 * @partly 5.4 CRASHED
 * @control PrintsToStandardOutput
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        FileOutputStream wire = new FileOutputStream(FileDescriptor.out);
        try {
            wire.write(new byte[] {127, -1, -1, -1, 1});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
