package gradients.grader.worker.wire;

/** Thrown by the sending end when a value is of a kind that does not cross between the processes. */
public final class CannotCross extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotCross(String message) {
        super(message);
    }
}
