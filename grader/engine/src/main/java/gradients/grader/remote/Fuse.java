package gradients.grader.remote;

/**
 * Ends code of ours that would never return: each loop and each method of a {@link LocalCode} takes a step, and a call
 * that takes too many ends as one that ran into its deadline. Counting needs no second thread, which Java could not
 * stop, and a loop that only computes ends at the same step on every machine.
 */
public final class Fuse {

    /** Steps of one call: a hundred times as many as the longest call of any known answer takes, which is 51 309. */
    static final int STEPS = 5_000_000;

    /** Steps may be slow: throwing an exception from deep down, for one. */
    private static final long NANOSECONDS = 5_000_000_000L;

    /** How many steps, a power of two, lie between two looks at the clock. */
    private static final int STRIDE = 1 << 12;

    private static final ThreadLocal<Fuse> CURRENT = ThreadLocal.withInitial(Fuse::new);

    private int left = STEPS;
    private long start = System.nanoTime();

    /** Thrown out of code that has used up its steps. Code that catches it meets it again at its next step. */
    static final class Blown extends Error {
        private static final long serialVersionUID = 1L;

        Blown() {
            super("too many steps", null, false, false);
        }
    }

    private Fuse() {}

    /** Takes a step. Called by the code itself, which {@link FuseWriter} has rewritten. */
    public static void step() {
        Fuse fuse = CURRENT.get();
        int left = --fuse.left;
        if ((left & (STRIDE - 1)) == 0 && System.nanoTime() - fuse.start > NANOSECONDS) {
            fuse.left = -1;
        }
        if (fuse.left < 0) {
            throw new Blown();
        }
    }

    /** Gives this thread a new fuse. */
    static Fuse renew() {
        Fuse fuse = CURRENT.get();
        fuse.left = STEPS;
        fuse.start = System.nanoTime();
        return fuse;
    }

    boolean isBlown() {
        return left < 0;
    }
}
