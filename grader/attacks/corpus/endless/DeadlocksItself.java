package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Waits for a thread that waits for it.
 *
 * @levels process namespaces
 * @loses 5.1 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control StartsAThread
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        Object lock = new Object();
        synchronized (lock) {
            Thread other = new Thread(() -> {
                synchronized (lock) {
                    lock.notifyAll();
                }
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return null;
    }
}
