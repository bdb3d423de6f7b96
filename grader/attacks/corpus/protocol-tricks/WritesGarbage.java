package gradients.clipping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.ejml.simple.SimpleMatrix;

/**
 * Writes a frame of garbage where the worker talks to the grader.
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
            wire.write(new byte[] {0, 0, 0, 3, 1, 2, 3});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
