package gradients.grader.worker.wire;

/** Thrown when the other end sent what no honest end sends. Whoever meets it drops the connection. */
public final class MalformedFrame extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedFrame(String message) {
        super(message);
    }

    MalformedFrame(String message, Throwable cause) {
        super(message, cause);
    }
}
