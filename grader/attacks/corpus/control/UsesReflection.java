package gradients.clipping;

import java.lang.reflect.InvocationTargetException;
import org.ejml.simple.SimpleMatrix;

/**
 * Finds its own method by reflection.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            GradientClipping.class.getDeclaredMethod("checkLimit", double.class).invoke(null, limit);
        } catch (InvocationTargetException e) {
            throw (IllegalArgumentException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }
}
