package gradients.grader.sandbox;

/** Thrown when a sandbox cannot be had as it was asked for: our fault or the machine's, never the student's. */
public final class SandboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SandboxException(String message) {
        super(message);
    }

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
