package gradients.grader.worker.wire;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.MatrixType;
import org.ejml.simple.SimpleMatrix;

/** What a value with identity holds: copied, compared and put back. Elements of collections are taken by reference. */
public final class Content {

    /** A matrix's entries, row by row. */
    private record Entries(int rows, int columns, double[] values) {}

    private Content() {}

    /** Returns a copy of what the value holds now, or null for a value that never changes. */
    static Object of(Object value) {
        if (value instanceof SimpleMatrix matrix) {
            DMatrixRMaj entries = entries(matrix);
            return new Entries(entries.numRows, entries.numCols, Arrays.copyOf(entries.data, entries.getNumElements()));
        }
        if (value.getClass().isArray()) {
            int length = Array.getLength(value);
            Object copy = Array.newInstance(value.getClass().getComponentType(), length);
            System.arraycopy(value, 0, copy, 0, length);
            return copy;
        }
        if (value instanceof Collection<?> collection) {
            return collection.toArray();
        }
        if (value instanceof Map<?, ?> map) {
            return flat(map);
        }
        return value instanceof Random random ? RandomState.of(random) : null;
    }

    /** Returns whether the value still holds what it held. */
    static boolean matches(Object value, Object content) {
        if (value instanceof SimpleMatrix matrix) {
            DMatrixRMaj now = entries(matrix);
            Entries then = (Entries) content;
            int count = now.getNumElements();
            return now.numRows == then.rows
                    && now.numCols == then.columns
                    && Arrays.equals(now.data, 0, count, then.values, 0, count);
        }
        if (value instanceof Object[] array) {
            return sameElements(array, (Object[]) content);
        }
        if (value.getClass().isArray()) {
            return Arrays.deepEquals(new Object[] {value}, new Object[] {content});
        }
        if (value instanceof Collection<?> collection) {
            return sameElements(collection.toArray(), (Object[]) content);
        }
        if (value instanceof Map<?, ?> map) {
            return sameElements(flat(map), (Object[]) content);
        }
        return !(value instanceof Random random) || RandomState.of(random).equals(content);
    }

    /** Makes the value hold this content again. */
    @SuppressWarnings("unchecked")
    static void restore(Object value, Object content) {
        if (value instanceof SimpleMatrix matrix) {
            Entries then = (Entries) content;
            DMatrixRMaj now = entries(matrix);
            now.reshape(then.rows, then.columns);
            System.arraycopy(then.values, 0, now.data, 0, then.values.length);
        } else if (value.getClass().isArray()) {
            System.arraycopy(content, 0, value, 0, Array.getLength(value));
        } else if (value instanceof Collection<?>) {
            ((Collection<Object>) value).clear();
            Collections.addAll((Collection<Object>) value, (Object[]) content);
        } else if (value instanceof Map<?, ?>) {
            Object[] flat = (Object[]) content;
            ((Map<Object, Object>) value).clear();
            for (int i = 0; i < flat.length; i += 2) {
                ((Map<Object, Object>) value).put(flat[i], flat[i + 1]);
            }
        } else if (value instanceof Random random) {
            ((RandomState) content).restore(random);
        }
    }

    /** Returns what can be reached from this value in one step. */
    static Object[] parts(Object value) {
        if (value instanceof Object[] array) {
            return array;
        }
        if (value instanceof Collection<?> collection) {
            return collection.toArray();
        }
        if (value instanceof Map<?, ?> map) {
            return flat(map);
        }
        if (value instanceof Optional<?> optional) {
            return new Object[] {optional.orElse(null)};
        }
        return value instanceof Record record ? components(record) : new Object[0];
    }

    /** Returns the components of a record: the fields, since accessors may copy or compute. */
    public static Object[] components(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Field field = value.getClass().getDeclaredField(components[i].getName());
                field.setAccessible(true);
                values[i] = field.get(value);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new CannotCross("The record " + value.getClass().getName() + " cannot be read: " + e);
        }
        return values;
    }

    /** Returns about how much it costs to compare this value once more. */
    static int weight(Object value) {
        if (value instanceof SimpleMatrix matrix) {
            return matrix.getNumElements();
        }
        if (value.getClass().isArray()) {
            return Array.getLength(value);
        }
        return value instanceof Collection<?> collection ? collection.size() : 16;
    }

    static DMatrixRMaj entries(SimpleMatrix matrix) {
        if (matrix.getType() != MatrixType.DDRM) {
            throw new CannotCross("A matrix of type " + matrix.getType() + " cannot cross; use one of doubles.");
        }
        return matrix.getDDRM();
    }

    private static Object[] flat(Map<?, ?> map) {
        List<Object> flat = new ArrayList<>(2 * map.size());
        map.forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return flat.toArray();
    }

    private static boolean sameElements(Object[] now, Object[] then) {
        boolean same = now.length == then.length;
        for (int i = 0; same && i < now.length; i++) {
            same = now[i] == then[i] || isPlain(now[i]) && now[i].equals(then[i]);
        }
        return same;
    }

    static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>;
    }

    /** Returns all values with identity that can be reached from these. */
    public static Set<Object> reach(Object[] roots) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> next = new ArrayDeque<>();
        next.push(roots);
        while (!next.isEmpty()) {
            for (Object part : parts(next.pop())) {
                if (part != null && seen.add(part)) {
                    next.push(part);
                }
            }
        }
        return seen;
    }

    /** Returns a generator that will give the same numbers. */
    public static Random copy(Random random) {
        return RandomState.of(random).create();
    }
}
