package gradients.grader.worker.wire;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** Reads values from a frame, and refuses whatever an honest end would not have written. */
final class Decoder {

    private final Input in;
    private final SharedValues shared;
    private final Exports exports;
    private final StandIns standIns;
    private final Peer peer;
    private int depth;
    private int values;

    Decoder(Input in, SharedValues shared, Exports exports, StandIns standIns, Peer peer) {
        this.in = in;
        this.shared = shared;
        this.exports = exports;
        this.standIns = standIns;
        this.peer = peer;
    }

    Object value() {
        if (++depth > Limits.DEPTH) {
            throw new MalformedFrame("values nested deeper than " + Limits.DEPTH);
        }
        count(1);
        Tag tag = in.tag();
        Object value = tag.compareTo(Tag.KNOWN) < 0 ? plain(tag) : reference(tag);
        depth--;
        return value;
    }

    private void count(int more) {
        values += more;
        if (values > Limits.VALUES) {
            throw new MalformedFrame("more than " + Limits.VALUES + " values");
        }
    }

    private Object plain(Tag tag) {
        return switch (tag) {
            case NULL -> null;
            case BOOLEAN -> in.flag();
            case FLOAT -> Float.intBitsToFloat(in.int32());
            case DOUBLE -> in.float64();
            case STRING -> in.text();
            case ENUM -> constant(in.text(), in.text());
            case OPTIONAL -> Optional.ofNullable(value());
            default -> integer(tag);
        };
    }

    private Object integer(Tag tag) {
        return switch (tag) {
            case BYTE -> (byte) in.int32();
            case CHAR -> (char) in.int32();
            case SHORT -> (short) in.int32();
            case INT -> in.int32();
            case LONG -> in.int64();
            default -> throw new MalformedFrame("unexpected " + tag);
        };
    }

    private Object reference(Tag tag) {
        return switch (tag) {
            case KNOWN -> known(shared.get(in.int32()));
            case YOURS -> exports.get(in.int32());
            case MINE -> standIn(in.int32(), in.texts(16));
            default -> added(tag, shared.checked(in.int32()));
        };
    }

    private Object known(Shared known) {
        if (known.open) {
            throw new MalformedFrame("a collection that contains itself");
        }
        count(known.size);
        return known.value;
    }

    private Object added(Tag kind, int number) {
        int before = values;
        Object value = content(kind);
        Shared added = shared.addTheirs(number, value);
        added.synced = Content.of(value);
        added.size += values - before;
        return value;
    }

    private Object standIn(int number, String[] names) {
        Object standIn = standIns.get(number);
        if (standIn == null) {
            try {
                standIn = peer.side().standIn(new Remote(peer, number), names);
            } catch (ClassNotFoundException e) {
                throw new MalformedFrame("an object of an unknown class", e);
            }
            standIns.put(number, standIn);
        }
        return standIn;
    }

    /** Reads what a value of this kind holds, into a new value. */
    Object content(Tag kind) {
        return switch (kind) {
            case MATRIX -> matrix();
            case ARRAY -> Primitive.of(in.octet()).read(in);
            case OBJECTS -> objects(in.text());
            case LIST -> list();
            case FIXED_LIST -> Collections.unmodifiableList(list());
            case SET -> set();
            case FIXED_SET -> Collections.unmodifiableSet(set());
            case MAP -> map();
            case FIXED_MAP -> Collections.unmodifiableMap(map());
            case RANDOM -> new RandomState(in.int64(), in.float64(), in.flag()).create();
            case RECORD -> record(in.text());
            default -> throw new MalformedFrame("unexpected " + kind);
        };
    }

    /** Reads what the other end says that a known value holds now, as a new value of the same kind. */
    Object update(Shared known) {
        known.open = true;
        int before = values;
        Object value = content(in.tag());
        known.size = 1 + values - before;
        known.open = false;
        Object old = known.value;
        boolean isArray = old.getClass().isArray();
        boolean fits = isArray
                ? old.getClass() == value.getClass() && Array.getLength(old) == Array.getLength(value)
                : sameKind(old, value);
        if (!fits) {
            throw new MalformedFrame("a " + old.getClass().getSimpleName() + " that became another kind of value");
        }
        return value;
    }

    private static boolean sameKind(Object old, Object value) {
        return old instanceof SimpleMatrix && value instanceof SimpleMatrix
                || old instanceof Collection<?> && value instanceof Collection<?>
                || old instanceof Map<?, ?> && value instanceof Map<?, ?>
                || old instanceof Random && value instanceof Random;
    }

    private SimpleMatrix matrix() {
        int rows = in.int32();
        int columns = in.int32();
        if (rows < 0 || columns < 0 || (long) rows * columns > Limits.FRAME / 8) {
            throw new MalformedFrame("a matrix of " + rows + "×" + columns);
        }
        DMatrixRMaj matrix = new DMatrixRMaj();
        matrix.data = in.doubles(rows * columns);
        matrix.numRows = rows;
        matrix.numCols = columns;
        return SimpleMatrix.wrap(matrix);
    }

    private Object objects(String component) {
        Object[] elements = elements();
        Object array = Array.newInstance(type(component), elements.length);
        try {
            System.arraycopy(elements, 0, array, 0, elements.length);
        } catch (ArrayStoreException e) {
            throw new MalformedFrame("an array of " + component + " with other elements", e);
        }
        return array;
    }

    private List<Object> list() {
        return new ArrayList<>(Arrays.asList(elements()));
    }

    private LinkedHashSet<Object> set() {
        Object[] elements = elements();
        checkKeys(elements, 1);
        return new LinkedHashSet<>(Arrays.asList(elements));
    }

    private Map<Object, Object> map() {
        Object[] flat = elements();
        if (flat.length % 2 != 0) {
            throw new MalformedFrame("a key without a value");
        }
        checkKeys(flat, 2);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < flat.length; i += 2) {
            map.put(flat[i], flat[i + 1]);
        }
        return map;
    }

    /** What is hashed must be plain: else whoever sent it could make hashing take for ever. */
    private static void checkKeys(Object[] elements, int step) {
        if (elements.length / step > Limits.KEYS) {
            throw new MalformedFrame("a set or map with more than " + Limits.KEYS + " keys");
        }
        for (int i = 0; i < elements.length; i += step) {
            if (elements[i] != null && !Content.isPlain(elements[i])) {
                throw new MalformedFrame("a set or map whose keys are neither numbers nor text nor enums");
            }
        }
    }

    private Object[] elements() {
        Object[] elements = new Object[in.count(1)];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = value();
        }
        return elements;
    }

    private Object record(String name) {
        Class<?> type = type(name);
        if (!type.isRecord() || !peer.side().isData(type)) {
            throw new MalformedFrame("a " + name + " sent as a record");
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(elements());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new MalformedFrame("a " + name + " with components that do not fit", e);
        }
    }

    private Object constant(String name, String constant) {
        Class<?> type = type(name);
        if (!type.isEnum() || !peer.side().isData(type)) {
            throw new MalformedFrame("a " + name + " sent as an enum");
        }
        for (Object candidate : type.getEnumConstants()) {
            if (((Enum<?>) candidate).name().equals(constant)) {
                return candidate;
            }
        }
        throw new MalformedFrame("a " + name + " called " + constant);
    }

    private Class<?> type(String name) {
        try {
            return peer.side().type(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new MalformedFrame("a value of the unknown class " + Limits.cut(name), e);
        }
    }
}
