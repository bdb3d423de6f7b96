package gradients.grader.worker.wire;

import java.lang.reflect.Array;

/** An array's primitive element type, and how its elements are written. */
enum Primitive {
    DOUBLE(double.class, 8),
    INT(int.class, 4),
    LONG(long.class, 8),
    FLOAT(float.class, 4),
    BOOLEAN(boolean.class, 1),
    BYTE(byte.class, 1),
    CHAR(char.class, 4),
    SHORT(short.class, 4);

    private static final Primitive[] ALL = values();

    private final Class<?> type;
    private final int bytes;

    Primitive(Class<?> type, int bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    static Primitive of(Class<?> type) {
        for (Primitive primitive : ALL) {
            if (primitive.type == type) {
                return primitive;
            }
        }
        throw new IllegalArgumentException(type + " is not primitive");
    }

    static Primitive of(int ordinal) {
        if (ordinal >= ALL.length) {
            throw new MalformedFrame("unknown element type " + ordinal);
        }
        return ALL[ordinal];
    }

    void write(Object array, int length, Output out) {
        if (this == DOUBLE) {
            out.doubles((double[]) array, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            switch (this) {
                case LONG -> out.int64(Array.getLong(array, i));
                case FLOAT -> out.int32(Float.floatToRawIntBits(Array.getFloat(array, i)));
                case BOOLEAN -> out.flag(Array.getBoolean(array, i));
                case BYTE -> out.octet(Array.getByte(array, i));
                case CHAR -> out.int32(Array.getChar(array, i));
                default -> out.int32(Array.getInt(array, i));
            }
        }
    }

    Object read(Input in) {
        int length = in.count(bytes);
        if (this == DOUBLE) {
            return in.doubles(length);
        }
        Object array = Array.newInstance(type, length);
        for (int i = 0; i < length; i++) {
            switch (this) {
                case LONG -> Array.setLong(array, i, in.int64());
                case FLOAT -> Array.setFloat(array, i, Float.intBitsToFloat(in.int32()));
                case BOOLEAN -> Array.setBoolean(array, i, in.flag());
                case BYTE -> Array.setByte(array, i, (byte) in.octet());
                case CHAR -> Array.setChar(array, i, (char) in.int32());
                case SHORT -> Array.setShort(array, i, (short) in.int32());
                default -> Array.setInt(array, i, in.int32());
            }
        }
        return array;
    }
}
