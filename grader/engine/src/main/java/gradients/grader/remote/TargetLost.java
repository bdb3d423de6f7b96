package gradients.grader.remote;

/** Thrown when a call got no reply. */
final class TargetLost extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault.Kind kind;

    /**
     * @param sentence continues the method's name: {@code "did not return within 2 s."}
     */
    TargetLost(Fault.Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    Fault.Kind kind() {
        return kind;
    }
}
