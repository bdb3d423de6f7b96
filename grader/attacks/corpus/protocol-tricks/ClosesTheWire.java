package gradients.clipping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.ejml.simple.SimpleMatrix;

/**
 * Closes the descriptor on which the worker answers.
 *
 * @levels process namespaces
 * @loses 5.1 CRASHED|FAILED
 * @partly 5.4 CRASHED|FAILED
 * @control PrintsToStandardOutput
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        FileOutputStream wire = new FileOutputStream(FileDescriptor.out);
        try {
            wire.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
