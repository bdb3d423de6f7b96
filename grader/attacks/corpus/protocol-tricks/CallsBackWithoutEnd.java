package gradients.clipping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.ejml.simple.SimpleMatrix;

/**
 * Calls functions of the test that there are not, again and again.
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
            byte[] call = {1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 'x', 0, 0};
            while (true) {
                wire.write(ByteBuffer.allocate(4 + call.length).putInt(call.length).put(call).array());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
