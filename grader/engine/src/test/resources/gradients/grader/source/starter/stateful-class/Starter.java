package gradients.fixture;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;

/** Remembers numbers; see {@link List}. */
public final class Reference {

    private final double limit;

    private final double ratio;

    /** A memory with this limit. */
    @Task("9.1")
    public Reference(double limit) {
        // TODO 9.1: Stable sigmoid
        // Keep the limit.
        throw new NotImplementedError("9.1 Stable sigmoid");
    }

    /** Returns the mean of what was seen. */
    @Task(value = "9.2")
    public double mean() {
        // TODO 9.2: The "mean" of σ(x) \ n
        throw new NotImplementedError("9.2 The \"mean\" of σ(x) \\ n");
    }

    // A section of its own.
}
