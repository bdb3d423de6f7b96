package gradients.grader.worker.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A received frame. Every read is checked against what is left, before anything is allocated. */
final class Input {

    private static final Tag[] TAGS = Tag.values();

    private final ByteBuffer buffer;

    Input(byte[] frame) {
        this.buffer = ByteBuffer.wrap(frame);
    }

    Tag tag() {
        int tag = octet();
        if (tag >= TAGS.length) {
            throw new MalformedFrame("unknown tag " + tag);
        }
        return TAGS[tag];
    }

    int octet() {
        need(1);
        return buffer.get() & 0xff;
    }

    boolean flag() {
        int value = octet();
        if (value > 1) {
            throw new MalformedFrame("a flag is " + value);
        }
        return value == 1;
    }

    int int32() {
        need(4);
        return buffer.getInt();
    }

    long int64() {
        need(8);
        return buffer.getLong();
    }

    double float64() {
        need(8);
        return buffer.getDouble();
    }

    String text() {
        return new String(octets(), StandardCharsets.UTF_8);
    }

    String[] texts(int atMost) {
        int count = octet();
        if (count > atMost) {
            throw new MalformedFrame(count + " names");
        }
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = text();
        }
        return values;
    }

    byte[] octets() {
        byte[] values = new byte[count(1)];
        buffer.get(values);
        return values;
    }

    double[] doubles(int count) {
        need(8L * count);
        double[] values = new double[count];
        buffer.asDoubleBuffer().get(values);
        buffer.position(buffer.position() + 8 * count);
        return values;
    }

    /** Reads a number of things of which each takes at least this many bytes of the frame. */
    int count(int bytesEach) {
        int count = int32();
        if (count < 0) {
            throw new MalformedFrame("a count of " + count);
        }
        need((long) bytesEach * count);
        return count;
    }

    void end() {
        if (buffer.hasRemaining()) {
            throw new MalformedFrame(buffer.remaining() + " bytes too many");
        }
    }

    private void need(long bytes) {
        if (bytes > buffer.remaining()) {
            throw new MalformedFrame("the frame ends early");
        }
    }
}
