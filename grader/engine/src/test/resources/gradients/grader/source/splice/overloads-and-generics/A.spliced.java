package gradients.fixture;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Overloads. */
public final class A {

    /** Stays. */
    static double sum(double[] values, int from) {
        return values[from];
    }

    /** Is replaced: the Javadoc stays. */
    static double sum(java.util.List<Double> values) {
        return values.get(1); // not the first
    }

    static double sum(double[] values) {
        return values[1];
    }

    static <K extends Comparable<K>> int count(Entry<K, List<Integer>> e, List<K> k) {
        return 2;
    }
}
