package gradients.grader.remote;

/** How a recorded call ended. */
public sealed interface CallOutcome {

    /** It returned this: a copy, in which {@link HandleRef} stands for objects of the code under test. */
    record Returned(Object value) implements CallOutcome {}

    /** It threw an exception of this class with this message, which may be null. */
    record Threw(String exceptionClass, String message) implements CallOutcome {}

    /**
     * It was not made, since a replay had no object to call or the submission had lost its process too often before; or
     * not recorded, since the records grew too large.
     */
    record Unplayed() implements CallOutcome {}

    /** It ended the test. */
    record Faulted(Fault fault) implements CallOutcome {}
}
