package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Sends itself a signal.
 *
 * @levels namespaces
 * @loses 5.1 CRASHED|FAILED|TIMED_OUT
 * @partly 5.4 CRASHED|FAILED|TIMED_OUT
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            signal.getMethod("raise", signal).invoke(null, signal.getConstructor(String.class).newInstance("TERM"));
            Thread.sleep(60_000);
        } catch (ReflectiveOperationException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
