package gradients.grader.worker.wire;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Stand-ins for the other end's functions, and the interfaces under which a function is handed out. */
public final class Functions {

    /** Calls the other end. */
    @FunctionalInterface
    public interface Caller {
        Object call(String method, Object receiver, Object[] arguments) throws Throwable;
    }

    private static final Set<String> JDK =
            Set.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.Comparator");

    private record Handler(Remote remote, Caller caller) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Object[] given = arguments == null ? new Object[0] : arguments;
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method.getName(), given);
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, given);
            }
            return caller.call(Members.nameOf(method), proxy, given);
        }

        private static Object ofObject(Object proxy, String method, Object[] arguments) {
            return switch (method) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "a function";
            };
        }
    }

    private Functions() {}

    /** Returns whether a function of this JDK interface may cross. */
    public static boolean isJdkFunction(String interfaceName) {
        return interfaceName.startsWith("java.util.function.") || JDK.contains(interfaceName);
    }

    /** Returns the interfaces of this object, those of its superclasses included, that may cross. */
    public static List<String> interfacesOf(Class<?> type, Predicate<Class<?>> mayCross) {
        Set<String> found = new LinkedHashSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            collect(at, mayCross, found);
        }
        return new ArrayList<>(found);
    }

    private static void collect(Class<?> type, Predicate<Class<?>> mayCross, Set<String> found) {
        for (Class<?> parent : type.getInterfaces()) {
            if (mayCross.test(parent)) {
                found.add(parent.getName());
            }
            collect(parent, mayCross, found);
        }
    }

    /** Returns a stand-in that implements these interfaces by calls. */
    public static Object standIn(Remote remote, List<Class<?>> interfaces, ClassLoader loader, Caller caller) {
        return Proxy.newProxyInstance(loader, interfaces.toArray(Class<?>[]::new), new Handler(remote, caller));
    }

    /** Returns what the value stands for, if it is such a stand-in; else null. */
    public static Remote remoteOf(Object value) {
        return Proxy.isProxyClass(value.getClass()) && Proxy.getInvocationHandler(value) instanceof Handler handler
                ? handler.remote
                : null;
    }
}
