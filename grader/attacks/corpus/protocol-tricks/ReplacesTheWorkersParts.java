package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Finds the worker's own classes and runs a second worker in the first one.
 *
 * @levels process namespaces
 * @loses 5.1 CRASHED|FAILED|TIMED_OUT
 * @partly 5.4 CRASHED|FAILED|TIMED_OUT
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Class<?> main = Class.forName("gradients.grader.worker.WorkerMain");
            main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
