package gradients.clipping;

import java.lang.reflect.Field;
import org.ejml.simple.SimpleMatrix;

/**
 * Opens classes of java.lang by reflection, to change what the worker does.
 *
 * @levels namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Field value = String.class.getDeclaredField("value");
            value.setAccessible(true);
            value.set("text", new byte[] {1});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
