package gradients.clipping;

import java.lang.reflect.Field;
import org.ejml.simple.SimpleMatrix;

/**
 * Writes to address 0 by sun.misc.Unsafe, which ends the process by a signal.
 *
 * @levels process namespaces
 * @loses 5.1 CRASHED
 * @partly 5.4 CRASHED
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Class<?> unsafe = Class.forName("sun.misc.Unsafe");
            Field field = unsafe.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            unsafe.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
