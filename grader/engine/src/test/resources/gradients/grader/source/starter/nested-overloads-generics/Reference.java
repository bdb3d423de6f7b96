package gradients.fixture;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Nested types, overloads and generics. */
public class Reference<T extends Comparable<? super T>> {

    /** Returns the largest. */
    @Task("9.1")
    public <S extends T> S largest(List<? extends S> values) {
        return values.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Returns the larger. */
    @Task("9.1")
    public T largest(T a, T b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** Returns the largest of all; given. */
    @SafeVarargs
    public final T largest(T... values) {
        return largest(List.of(values));
    }

    /** Counts. */
    public static final class Counter<K> {

        @SolutionOnly
        private final Map<K, Integer> counts = new HashMap<>();

        /** Returns the count after adding one. */
        @Task("9.2")
        public int add(K key) {
            // : How does merge help?
            return counts.merge(key, 1, Integer::sum);
        }

        /** Deeper still. */
        static class Inner {

            @Task("9.2")
            <A, B> Function<A, B> constant(B b) {
                return a -> b;
            }

            @SolutionOnly
            static class Hidden {

                @Task("9.1")
                int never() {
                    return 0;
                }
            }
        }
    }

    @SolutionOnly
    private record Pair<A>(A first, A second) {}
}
