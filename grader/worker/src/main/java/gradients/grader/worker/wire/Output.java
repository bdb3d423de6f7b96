package gradients.grader.worker.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing frame. */
final class Output {

    private ByteBuffer buffer = ByteBuffer.allocate(512);

    void tag(Tag tag) {
        octet(tag.ordinal());
    }

    void octet(int value) {
        room(1).put((byte) value);
    }

    void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    void int32(int value) {
        room(4).putInt(value);
    }

    void int64(long value) {
        room(8).putLong(value);
    }

    void float64(double value) {
        room(8).putDouble(value);
    }

    void text(String value) {
        octets(value.getBytes(StandardCharsets.UTF_8));
    }

    void texts(String[] values) {
        octet(values.length);
        for (String value : values) {
            text(value);
        }
    }

    void octets(byte[] values) {
        int32(values.length);
        room(values.length).put(values);
    }

    void doubles(double[] values, int count) {
        room(8L * count).asDoubleBuffer().put(values, 0, count);
        buffer.position(buffer.position() + 8 * count);
    }

    int size() {
        return buffer.position();
    }

    /** Forgets what was written after this size was reached. */
    void truncate(int size) {
        buffer.position(size);
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private ByteBuffer room(long bytes) {
        if (bytes <= buffer.remaining()) {
            return buffer;
        }
        long needed = buffer.position() + bytes;
        if (needed > Limits.FRAME) {
            throw new CannotCross("The values of one call are larger than " + (Limits.FRAME >> 20) + " MiB.");
        }
        int size = (int) Math.min(Limits.FRAME, Math.max(needed, 2L * buffer.capacity()));
        buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), size)).position(buffer.position());
        return buffer;
    }
}
