package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Computes in a thread of its own and waits for it.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        SimpleMatrix[] result = new SimpleMatrix[1];
        Thread thread = new Thread(() -> result[0] = Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g))));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result[0];
    }
}
