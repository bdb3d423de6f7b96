package gradients.grader.remote;

/**
 * Why a test cannot pass any more, whatever it makes of it.
 *
 * @param sentence for the student; names the method
 */
public record Fault(Kind kind, String sentence) {

    /** What happened. */
    public enum Kind {
        /** The code threw {@link gradients.kit.NotImplementedError}. */
        NOT_IMPLEMENTED,
        /** A call did not return in time. */
        TIMED_OUT,
        /** The process ended, or broke the protocol. */
        CRASHED,
        /** The heap was exhausted. */
        OUT_OF_MEMORY,
        /** The code tried what the sandbox forbids. */
        FORBIDDEN,
        /** The code changed a value that it was only lent. */
        MODIFIED_ARGUMENT,
        /** A method, constructor or class was removed, or its signature changed. */
        MISSING_MEMBER,
        /** The result is of a kind that cannot cross, or not of the declared type. */
        UNFIT_RESULT;

        /** Returns whether the process is lost, so that nothing more can be called in this test. */
        boolean isFatal() {
            return this == TIMED_OUT || this == CRASHED || this == OUT_OF_MEMORY;
        }
    }
}
