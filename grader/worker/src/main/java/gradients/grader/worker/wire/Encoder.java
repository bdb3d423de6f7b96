package gradients.grader.worker.wire;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** Writes values into a frame. */
final class Encoder {

    private final Output out;
    private final SharedValues shared;
    private final Exports exports;
    private final Peer peer;
    private final Side side;
    private int depth;

    Encoder(Output out, SharedValues shared, Exports exports, Peer peer) {
        this.out = out;
        this.shared = shared;
        this.exports = exports;
        this.peer = peer;
        this.side = peer.side();
    }

    void value(Object value) {
        if (++depth > Limits.DEPTH) {
            throw new CannotCross("Values nested deeper than " + Limits.DEPTH + " cannot cross.");
        }
        if (!plain(value) && !reference(value)) {
            withIdentity(value);
        }
        depth--;
    }

    private boolean plain(Object value) {
        if (value == null) {
            out.tag(Tag.NULL);
        } else if (value instanceof String text) {
            out.tag(Tag.STRING);
            out.text(text);
        } else if (value instanceof Double number) {
            out.tag(Tag.DOUBLE);
            out.float64(number);
        } else if (value instanceof Float number) {
            out.tag(Tag.FLOAT);
            out.int32(Float.floatToRawIntBits(number));
        } else if (value instanceof Boolean flag) {
            out.tag(Tag.BOOLEAN);
            out.flag(flag);
        } else if (value instanceof Enum<?> constant && side.isData(constant.getDeclaringClass())) {
            out.tag(Tag.ENUM);
            out.text(constant.getDeclaringClass().getName());
            out.text(constant.name());
        } else if (value instanceof Optional<?> optional) {
            out.tag(Tag.OPTIONAL);
            value(optional.orElse(null));
        } else {
            return integer(value);
        }
        return true;
    }

    private boolean integer(Object value) {
        if (value instanceof Integer number) {
            out.tag(Tag.INT);
            out.int32(number);
        } else if (value instanceof Long number) {
            out.tag(Tag.LONG);
            out.int64(number);
        } else if (value instanceof Short number) {
            out.tag(Tag.SHORT);
            out.int32(number);
        } else if (value instanceof Byte number) {
            out.tag(Tag.BYTE);
            out.int32(number);
        } else if (value instanceof Character character) {
            out.tag(Tag.CHAR);
            out.int32(character);
        } else {
            return false;
        }
        return true;
    }

    private boolean reference(Object value) {
        Shared known = shared.find(value);
        if (known != null) {
            if (known.open) {
                throw new CannotCross("A collection that contains itself cannot cross.");
            }
            out.tag(Tag.KNOWN);
            out.int32(known.number);
            return true;
        }
        Remote remote = side.remoteOf(value);
        if (remote != null) {
            if (remote.peer() != peer) {
                throw new CannotCross("An object of a process that has ended cannot be used any more.");
            }
            out.tag(Tag.YOURS);
            out.int32(remote.number());
            return true;
        }
        return false;
    }

    private void withIdentity(Object value) {
        Tag kind = kindOf(value);
        if (kind == null) {
            export(value);
            return;
        }
        Shared added = shared.addOurs(value);
        out.tag(kind);
        out.int32(added.number);
        content(added, kind);
        added.synced = Content.of(value);
    }

    private void export(Object value) {
        String[] names = side.namesOf(value);
        if (names.length == 0) {
            throw new CannotCross("A " + value.getClass().getName() + " cannot cross between the test and your code.");
        }
        out.tag(Tag.MINE);
        out.int32(exports.numberOf(value));
        out.texts(names);
    }

    /** Writes what a value that both ends know holds now. */
    void update(Shared changed) {
        Tag kind = kindOf(changed.value);
        out.int32(changed.number);
        out.tag(kind);
        content(changed, kind);
    }

    private Tag kindOf(Object value) {
        if (value instanceof SimpleMatrix) {
            return Tag.MATRIX;
        }
        if (value.getClass().isArray()) {
            return value instanceof Object[] ? Tag.OBJECTS : Tag.ARRAY;
        }
        if (value.getClass() == Random.class) {
            return Tag.RANDOM;
        }
        if (value instanceof Record && side.isData(value.getClass())) {
            return Tag.RECORD;
        }
        return collectionKind(value, isFixed(value));
    }

    private static Tag collectionKind(Object value, boolean isFixed) {
        if (value instanceof List<?>) {
            return isFixed ? Tag.FIXED_LIST : Tag.LIST;
        }
        if (value instanceof Set<?>) {
            return isFixed ? Tag.FIXED_SET : Tag.SET;
        }
        if (value instanceof Map<?, ?>) {
            return isFixed ? Tag.FIXED_MAP : Tag.MAP;
        }
        return null;
    }

    private static boolean isFixed(Object collection) {
        String name = collection.getClass().getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$Unmodifiable")
                || name.startsWith("java.util.Collections$Empty")
                || name.startsWith("java.util.Collections$Singleton");
    }

    private void content(Shared value, Tag kind) {
        value.open = true;
        switch (kind) {
            case MATRIX -> matrix(Content.entries((SimpleMatrix) value.value));
            case ARRAY -> array(value.value);
            case OBJECTS -> {
                out.text(value.value.getClass().getComponentType().getName());
                elements((Object[]) value.value);
            }
            case MAP, FIXED_MAP -> elements((Object[]) Content.of(value.value));
            case RANDOM -> random(RandomState.of((Random) value.value));
            case RECORD -> record((Record) value.value);
            default -> elements(((Collection<?>) value.value).toArray());
        }
        value.open = false;
    }

    private void matrix(DMatrixRMaj matrix) {
        out.int32(matrix.numRows);
        out.int32(matrix.numCols);
        out.doubles(matrix.data, matrix.getNumElements());
    }

    private void array(Object array) {
        Primitive type = Primitive.of(array.getClass().getComponentType());
        int length = Array.getLength(array);
        out.octet(type.ordinal());
        out.int32(length);
        type.write(array, length, out);
    }

    private void elements(Object[] elements) {
        out.int32(elements.length);
        for (Object element : elements) {
            value(element);
        }
    }

    private void random(RandomState state) {
        out.int64(state.seed());
        out.float64(state.gaussian());
        out.flag(state.pending());
    }

    private void record(Record value) {
        out.text(value.getClass().getName());
        elements(Content.components(value));
    }
}
