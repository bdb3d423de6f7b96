package gradients.fixture;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import java.util.function.Function;

/** Nested types, overloads and generics. */
public class Reference<T extends Comparable<? super T>> {

    /** Returns the largest. */
    @Task("9.1")
    public <S extends T> S largest(List<? extends S> values) {
        // TODO 9.1: Stable sigmoid
        throw new NotImplementedError("9.1 Stable sigmoid");
    }

    /** Returns the larger. */
    @Task("9.1")
    public T largest(T a, T b) {
        // TODO 9.1: Stable sigmoid
        throw new NotImplementedError("9.1 Stable sigmoid");
    }

    /** Returns the largest of all; given. */
    @SafeVarargs
    public final T largest(T... values) {
        return largest(List.of(values));
    }

    /** Counts. */
    public static final class Counter<K> {

        /** Returns the count after adding one. */
        @Task("9.2")
        public int add(K key) {
            // TODO 9.2: The "mean" of σ(x) \ n
            // How does merge help?
            throw new NotImplementedError("9.2 The \"mean\" of σ(x) \\ n");
        }

        /** Deeper still. */
        static class Inner {

            @Task("9.2")
            <A, B> Function<A, B> constant(B b) {
                // TODO 9.2: The "mean" of σ(x) \ n
                throw new NotImplementedError("9.2 The \"mean\" of σ(x) \\ n");
            }
        }
    }
}
