package gradients.grader.remote;

/**
 * How many more steps a known answer may take in this thread: a mistake that never ends on some input must not hold up
 * whoever compares a submission with it. Steps are counted, not timed, so that the same input always ends alike.
 */
public final class Steps {

    /** Thrown when there are none left. */
    static final class Exhausted extends Error {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("took too many steps", null, false, false);
        }
    }

    private static final ThreadLocal<Steps> HERE = ThreadLocal.withInitial(Steps::new);

    private long left = Long.MAX_VALUE;

    private Steps() {}

    static void allow(long steps) {
        HERE.get().left = steps;
    }

    /** Takes one. Called by code that {@link StepCounting} has been through. */
    public static void take() {
        if (--HERE.get().left < 0) {
            throw new Exhausted();
        }
    }
}
