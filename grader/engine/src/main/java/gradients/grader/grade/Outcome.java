package gradients.grader.grade;

/** How a test, a task or a whole submission ended. The student's fault is never confused with ours. */
public enum Outcome {
    /** Every check held. */
    PASSED,
    /** A value, shape, exception or argument was not as required. */
    FAILED,
    /** The code threw {@link gradients.kit.NotImplementedError}: it is still to be written. */
    NOT_IMPLEMENTED,
    /** A call did not return in time. */
    TIMED_OUT,
    /** The process that ran the student's code ended or broke the protocol. */
    CRASHED,
    /** The student's code ran out of heap. */
    OUT_OF_MEMORY,
    /** The student's code tried something the sandbox stops, where we can tell. */
    FORBIDDEN,
    /** The submission does not compile, so nothing was run. */
    NOT_COMPILED,
    /** The grader itself failed: the grade is withheld, it is no zero. */
    GRADER_FAULT
}
