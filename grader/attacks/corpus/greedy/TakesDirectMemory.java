package gradients.clipping;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.ejml.simple.SimpleMatrix;

/**
 * Asks for memory outside the heap.
 *
 * @levels process namespaces
 * @loses 5.1 OUT_OF_MEMORY|TIMED_OUT
 * @partly 5.4 OUT_OF_MEMORY|TIMED_OUT
 * @control UsesManyObjects
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        List<ByteBuffer> all = new ArrayList<>();
        while (true) {
            all.add(ByteBuffer.allocateDirect(8 << 20));
        }
    }
}
