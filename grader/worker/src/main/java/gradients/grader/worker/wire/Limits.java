package gradients.grader.worker.wire;

/** Bounds that every frame keeps, checked before anything is allocated. */
public final class Limits {

    /** Bytes of a frame: a matrix of 1000×1000 fits. The grader holds several copies of what it receives. */
    public static final int FRAME = 8 << 20;

    /** How deep values may be nested. */
    public static final int DEPTH = 64;

    /**
     * Values in a frame, altogether, where a value that is referred to again counts again with all that it holds: a few
     * lists that refer to each other twice would else unfold without end in whoever prints or compares them.
     */
    public static final int VALUES = 500_000;

    /** Elements of a set and entries of a map. */
    public static final int KEYS = 10_000;

    /** Calls of the test's functions during one call of the student's code. */
    public static final int CALLBACKS = 100_000;

    /** Characters of an exception's message. */
    public static final int MESSAGE = 2_000;

    /** Stack frames of an exception. */
    public static final int STACK = 8;

    private Limits() {}

    /** Returns the text, cut to the bound of messages. */
    public static String cut(String text) {
        return text.length() <= MESSAGE ? text : text.substring(0, MESSAGE) + "…";
    }
}
