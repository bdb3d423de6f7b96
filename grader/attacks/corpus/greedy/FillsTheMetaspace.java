package gradients.clipping;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import org.ejml.simple.SimpleMatrix;

/**
 * Makes classes without end.
 *
 * @levels process namespaces
 * @loses 5.1 OUT_OF_MEMORY|TIMED_OUT|CRASHED
 * @partly 5.4 OUT_OF_MEMORY|TIMED_OUT|CRASHED
 * @control UsesReflection
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        List<Object> all = new ArrayList<>();
        while (true) {
            ClassLoader loader = new ClassLoader(GradientClipping.class.getClassLoader()) {};
            all.add(Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null));
        }
    }
}
