package gradients.grader.worker.wire;

/** How a call ended. */
public enum Status {
    /** It returned a value. */
    RETURNED,
    /** It threw. */
    THROWN,
    /** The class has no such member: it was removed, or its signature changed. */
    MISSING,
    /** The result is of a kind that cannot cross. */
    UNFIT,
    /** It ran out of heap. */
    OUT_OF_MEMORY
}
