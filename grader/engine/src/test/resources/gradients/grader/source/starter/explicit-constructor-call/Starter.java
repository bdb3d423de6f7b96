package gradients.fixture;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/** A constructor that calls another keeps the call. */
public class Reference extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int n;

    @Task("9.1")
    public Reference(String message, int n) {
        super(message.strip());
        // TODO 9.1: Stable sigmoid
        // Keep n.
        throw new NotImplementedError("9.1 Stable sigmoid");
    }

    @Task("9.1")
    Reference(int n) {
        this("n", n);
        // TODO 9.1: Stable sigmoid
        throw new NotImplementedError("9.1 Stable sigmoid");
    }
}
