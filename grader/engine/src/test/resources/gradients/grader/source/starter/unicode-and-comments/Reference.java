package gradients.fixture;

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
        double y = x; // : Say it: 𝜎 saturates.
        return y + (c == '"' ? 1 : 0); // '"'
    }

    @gradients.kit.Task("9.2")
    @SuppressWarnings({"unused"})
    static synchronized String nabla() {
        return NABLA + BLOCK;
    }
    // The end.
}
