package gradients.clipping;

import java.util.ArrayList;
import org.ejml.simple.SimpleMatrix;

/**
 * Keeps all the memory it can get.
 *
 * @levels process namespaces
 * @loses 5.1 OUT_OF_MEMORY|TIMED_OUT
 * @partly 5.4 OUT_OF_MEMORY|TIMED_OUT
 * @control UsesManyObjects
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        List<long[]> all = new ArrayList<>();
        while (true) {
            all.add(new long[1 << 20]);
        }
    }
}
