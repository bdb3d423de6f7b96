package gradients.grader.suite;

/** The hidden suite itself is wrong: our fault, never the student's. */
public final class SuiteFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SuiteFault(String message) {
        super(message);
    }
}
