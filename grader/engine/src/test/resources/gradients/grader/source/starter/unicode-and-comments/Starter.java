package gradients.fixture;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/** 𝜎 lies outside the basic plane: 𝛁f(𝑥) = 0. */
public final class Reference {

    /* A block comment that stays. */
    private static final String NABLA = "𝛁 // not a comment";

    private static final String BLOCK = """
        //: not guidance
        @Task("9.1") { \""" }
        """;

    private Reference() {}

    @Deprecated
    @Task("9.1")
    static /* result */ double σ(double x, char c) {
        // TODO 9.1: Stable sigmoid
        // Say it: 𝜎 saturates.
        throw new NotImplementedError("9.1 Stable sigmoid");
    }

    @gradients.kit.Task("9.2")
    @SuppressWarnings({"unused"})
    static synchronized String nabla() {
        // TODO 9.2: The "mean" of σ(x) \ n
        throw new NotImplementedError("9.2 The \"mean\" of σ(x) \\ n");
    }
    // The end.
}
