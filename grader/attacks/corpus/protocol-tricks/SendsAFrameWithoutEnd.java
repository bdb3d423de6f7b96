package gradients.clipping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.ejml.simple.SimpleMatrix;

/**
 * Announces the largest frame that there may be, and sends it one byte at a time.
 *
 * @levels process namespaces
 * @loses 5.1 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control PrintsToStandardOutput
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        FileOutputStream wire = new FileOutputStream(FileDescriptor.out);
        try {
            wire.write(ByteBuffer.allocate(4).putInt(8 << 20).array());
            while (true) {
                wire.write(1);
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
