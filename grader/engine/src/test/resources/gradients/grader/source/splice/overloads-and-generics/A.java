package gradients.fixture;

import java.util.List;
import java.util.Map;

/** Overloads. */
public final class A {

    /** Stays. */
    static double sum(double[] values, int from) {
        return values[from];
    }

    /** Is replaced: the Javadoc stays. */
    static double sum(List<Double> values) {
        return values.get(0);
    }

    static double sum(double... values) {
        return values[0];
    }

    static <K extends Comparable<K>> int count(Map.Entry<K, List<Integer>> entry, final java.util.List<K> keys) {
        return 1;
    }
}
