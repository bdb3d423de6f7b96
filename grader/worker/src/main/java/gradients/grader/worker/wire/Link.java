package gradients.grader.worker.wire;

import java.io.IOException;

/** Carries frames to the other end and back. */
public interface Link {

    void send(byte[] frame) throws IOException;

    /** Returns the next frame from the other end. */
    byte[] receive() throws IOException;
}
