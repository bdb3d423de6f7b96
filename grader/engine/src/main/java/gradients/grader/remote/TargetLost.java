package gradients.grader.remote;

/** Thrown when a call got no reply. */
final class TargetLost extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault.Kind kind;
    private final boolean wasCalled;

    private TargetLost(Fault.Kind kind, String sentence, boolean wasCalled) {
        super(sentence);
        this.kind = kind;
        this.wasCalled = wasCalled;
    }

    /**
     * @param sentence continues the method's name: {@code "did not return within 2 s."}
     */
    TargetLost(Fault.Kind kind, String sentence) {
        this(kind, sentence, true);
    }

    /** Returns what tells that the call was not even made. */
    static TargetLost uncalled(Fault.Kind kind, String sentence) {
        return new TargetLost(kind, sentence, false);
    }

    /** Whether the call was made, so that how it ended says something about the code. */
    boolean wasCalled() {
        return wasCalled;
    }

    Fault.Kind kind() {
        return kind;
    }
}
