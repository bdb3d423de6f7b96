package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Asks for the C library by the foreign-function interface of this JDK, whichever it has.
 *
 * @levels namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Class<?> linker = Class.forName(
                    Runtime.version().feature() < 22 ? "jdk.incubator.foreign.CLinker" : "java.lang.foreign.Linker");
            linker.getMethod(Runtime.version().feature() < 22 ? "getInstance" : "nativeLinker").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
