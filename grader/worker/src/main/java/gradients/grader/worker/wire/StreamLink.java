package gradients.grader.worker.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Frames over a pair of streams: four bytes of length, then the frame. */
public final class StreamLink implements Link {

    private final DataInputStream in;
    private final DataOutputStream out;

    public StreamLink(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    @Override
    public void send(byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    @Override
    public byte[] receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > Limits.FRAME) {
            throw new MalformedFrame("a frame of " + length + " bytes");
        }
        byte[] frame = in.readNBytes(length); // grows with what arrives: a length alone costs no memory
        if (frame.length < length) {
            throw new EOFException();
        }
        return frame;
    }
}
