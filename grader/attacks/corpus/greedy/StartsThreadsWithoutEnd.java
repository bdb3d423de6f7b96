package gradients.clipping;

import java.util.concurrent.locks.LockSupport;
import org.ejml.simple.SimpleMatrix;

/**
 * Starts threads until no more can be had.
 *
 * @levels namespaces
 * @loses 5.1 OUT_OF_MEMORY|TIMED_OUT|CRASHED
 * @partly 5.4 OUT_OF_MEMORY|TIMED_OUT|CRASHED
 * @control UsesParallelStreams
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        while (true) {
            Thread thread = new Thread(LockSupport::park);
            thread.setDaemon(true);
            thread.start();
        }
    }
}
