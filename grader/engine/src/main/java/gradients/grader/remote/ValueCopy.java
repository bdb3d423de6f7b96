package gradients.grader.remote;

import gradients.grader.worker.wire.Content;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Deep copies of values that cross; what is the same object in the original is the same object in the copy. */
final class ValueCopy {

    private static final int DEPTH = 64;

    private final UnaryOperator<Object> leaves;
    private final Map<Object, Object> copies = new IdentityHashMap<>();
    private int depth;
    private long weight;

    /**
     * @param leaves what becomes of anything that is no data, such as handles and functions
     */
    ValueCopy(UnaryOperator<Object> leaves) {
        this.leaves = leaves;
    }

    /** Returns about how many numbers and objects were copied. */
    long weight() {
        return weight;
    }

    List<Object> ofAll(List<?> values) {
        List<Object> all = new ArrayList<>(values.size());
        values.forEach(value -> all.add(of(value)));
        return all;
    }

    Object of(Object value) {
        Object known = copies.get(value);
        if (known != null || value == null) {
            return known;
        }
        if (++depth > DEPTH) {
            throw new IllegalArgumentException("A value nested deeper than " + DEPTH + " cannot be copied.");
        }
        Object copy = copy(value);
        depth--;
        weight += weight(value);
        copies.put(value, copy);
        return copy;
    }

    private static long weight(Object value) {
        if (value instanceof SimpleMatrix matrix) {
            return matrix.getNumElements();
        }
        if (value instanceof String text) {
            return text.length();
        }
        return value.getClass().isArray() ? Array.getLength(value) : 1;
    }

    private Object copy(Object value) {
        if (value instanceof SimpleMatrix matrix) {
            return matrix.copy();
        }
        if (value instanceof Random random) {
            return Content.copy(random);
        }
        if (value instanceof Object[] array) {
            Object[] copy = array.clone();
            Arrays.setAll(copy, i -> of(array[i]));
            return copy;
        }
        if (value.getClass().isArray()) {
            int length = Array.getLength(value);
            Object copy = Array.newInstance(value.getClass().getComponentType(), length);
            System.arraycopy(value, 0, copy, 0, length);
            return copy;
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return collection(value);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::of);
        }
        boolean isData = value instanceof Record && !(value instanceof HandleRef) && !(value instanceof Handle);
        return isData ? record((Record) value) : leaves.apply(value);
    }

    private Object collection(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(of(key), of(element)));
            return copy;
        }
        List<Object> elements = ofAll(new ArrayList<>((Collection<?>) value));
        return value instanceof Set<?> ? new LinkedHashSet<>(elements) : elements;
    }

    private Object record(Record value) {
        Object[] components = Content.components(value);
        Class<?>[] types = Arrays.stream(value.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(ofAll(Arrays.asList(components)).toArray());
        } catch (ReflectiveOperationException | RuntimeException e) {
            return value; // of no kind that can be made anew, such as one that holds a handle
        }
    }
}
