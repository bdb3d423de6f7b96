package gradients.fixture;

/** Members vanish at every place. */
public final class Reference {
    private static final int THIRD = 3;

    private static final int FIFTH = 5;

    static int eighth() {
        return THIRD + FIFTH;
    }
}
