package gradients.grader.worker.wire;

/** Thrown by the answering end when a class lacks the member that is called; the message is for the student. */
public final class MissingMember extends Exception {

    private static final long serialVersionUID = 1L;

    public MissingMember(String sentence) {
        super(sentence);
    }
}
