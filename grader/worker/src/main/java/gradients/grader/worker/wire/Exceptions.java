package gradients.grader.worker.wire;

import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.Set;

/** Which exceptions cross as themselves. */
public final class Exceptions {

    private static final Set<String> CROSSING = Set.of(
            "java.lang.ArithmeticException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.ArrayStoreException",
            "java.lang.ClassCastException",
            "java.lang.CloneNotSupportedException",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.NegativeArraySizeException",
            "java.lang.NullPointerException",
            "java.lang.NumberFormatException",
            "java.lang.StringIndexOutOfBoundsException",
            "java.lang.UnsupportedOperationException",
            "java.util.ConcurrentModificationException",
            "java.util.EmptyStackException",
            "java.util.InputMismatchException",
            "java.util.NoSuchElementException",
            "java.io.IOException",
            "org.ejml.MatrixDimensionException",
            "org.ejml.data.SingularMatrixException",
            "gradients.kit.NotImplementedError");

    private Exceptions() {}

    /**
     * Returns the exception again, or as the nearest of its superclasses that may cross; empty if there is none, or if
     * it cannot be made from its message.
     */
    public static Optional<Throwable> recreate(Thrown thrown, Side side) {
        if (thrown.original() != null) {
            return Optional.of(thrown.original());
        }
        for (String name : thrown.names()) {
            try {
                if (CROSSING.contains(name) || side.isData(side.type(name))) {
                    return Optional.of(make(side.type(name).asSubclass(Throwable.class), thrown));
                }
            } catch (ReflectiveOperationException | ClassCastException e) {
                continue; // the next superclass may do
            }
        }
        return Optional.empty();
    }

    private static Throwable make(Class<? extends Throwable> type, Thrown thrown) throws ReflectiveOperationException {
        String message = thrown.message();
        Throwable made;
        try {
            Constructor<? extends Throwable> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            made = constructor.newInstance(message);
        } catch (NoSuchMethodException e) {
            Constructor<? extends Throwable> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            made = constructor.newInstance();
        }
        made.setStackTrace(thrown.stack().toArray(StackTraceElement[]::new));
        return made;
    }
}
