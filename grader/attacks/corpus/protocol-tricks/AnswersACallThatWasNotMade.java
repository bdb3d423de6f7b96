package gradients.clipping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.ejml.simple.SimpleMatrix;

/**
 * Writes a well-formed reply to another call.
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
            byte[] reply = {2, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0};
            wire.write(ByteBuffer.allocate(4 + reply.length).putInt(reply.length).put(reply).array());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
