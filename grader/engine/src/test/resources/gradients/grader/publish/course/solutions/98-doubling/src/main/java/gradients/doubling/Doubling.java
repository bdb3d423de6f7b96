package gradients.doubling;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/** Sums. */
public final class Doubling {

    private Doubling() {}

    /** Returns the value. */
    @Task("8.1")
    public static int twice(int a, int b) {
        // TODO 8.1: Double
        return CanaryOfTheSolution.hidden(2 * a);
    }

    /** Returns −a. */
    @Task("8.2")
    public static int minus(int a) {
        // TODO 8.2: Negate
        throw new NotImplementedError("8.2 Negate");
    }
}
