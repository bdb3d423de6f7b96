package gradients.clipping;

import java.util.concurrent.locks.LockSupport;
import org.ejml.simple.SimpleMatrix;

/**
 * Answers well, but each call leaves a thread that never ends. It costs nothing but time, and no point.
 *
 * @levels process namespaces
 * @control StartsAThread
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        Thread spinning = new Thread(() -> {
            while (true) {
                LockSupport.parkNanos(1_000_000);
            }
        });
        spinning.start();
        checkLimit(limit);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }
}
