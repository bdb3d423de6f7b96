package gradients.fixture;

import gradients.kit.Task;

/** A constructor that calls another keeps the call. */
public class Reference extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int n;

    @Task("9.1")
    public Reference(String message, int n) {
        super(message.strip()); // the message
        // : Keep n.
        this.n = n;
    }

    @Task("9.1")
    Reference(int n) {
        this("n", n);
        if (this.n < 0) {
            throw this;
        }
    }
}
