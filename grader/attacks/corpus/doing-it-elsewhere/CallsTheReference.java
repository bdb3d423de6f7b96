package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Loads the reference under its own name from another class loader.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Class<?> reference = ClassLoader.getSystemClassLoader().loadClass("gradients.clipping.GradientClipping");
            return (SimpleMatrix) reference
                    .getMethod("byValue", SimpleMatrix.class, double.class)
                    .invoke(null, gradient, limit);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
