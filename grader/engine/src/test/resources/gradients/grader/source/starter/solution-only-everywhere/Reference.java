package gradients.fixture;

import gradients.authoring.SolutionOnly;

/** Members vanish at every place. */
public final class Reference {
    @SolutionOnly
    private static final int FIRST = 1;

    @SolutionOnly
    private static final int SECOND = 2;

    private static final int THIRD = 3;
    // Belongs to the fourth.
    @SolutionOnly
    private static final int FOURTH = 4;

    private static final int FIFTH = 5;

    /** Vanishes too: {@code @SolutionOnly}. */
    @SolutionOnly
    @SuppressWarnings("unused")
    static int sixth() {
        // } a comment /* that lies
        return FIRST + SECOND + FOURTH;
    }

    @Deprecated
    @SolutionOnly
    static int seventh() {
        return '}' + "/*".length();
    }

    static int eighth() {
        return THIRD + FIFTH;
    }

    /** The last. */
    @SolutionOnly
    interface Last {}
}

@SolutionOnly
final class Companion {}
