package gradients.grader.course;

/**
 * A mistake of the person at the keyboard or in a file they wrote. Its message is one clear line: what, where, with
 * which values, and the next step. The command line prints the message alone and ends with exit code 2.
 */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserError(String message) {
        super(message, null, false, false);
    }
}
