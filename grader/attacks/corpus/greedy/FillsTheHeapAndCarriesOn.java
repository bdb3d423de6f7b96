package gradients.clipping;

import java.util.ArrayList;
import org.ejml.simple.SimpleMatrix;

/**
 * Keeps all the memory it can get, and swallows the error that says so.
 *
 * @levels process namespaces
 * @loses 5.1 OUT_OF_MEMORY|TIMED_OUT|CRASHED
 * @partly 5.4 OUT_OF_MEMORY|TIMED_OUT|CRASHED
 * @control UsesManyObjects
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            for (long size = 1 << 20; true; size = Math.max(1, size / 2)) {
                HOARD.add(new long[(int) size]);
            }
        } catch (OutOfMemoryError e) {
            return byValue(gradient, limit);
        }
    }

    private static final List<long[]> HOARD = new ArrayList<>();
}
