package gradients.addition;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/** Sums. */
public final class Addition {

    private Addition() {}

    /** Returns the value. */
    @Task("7.1")
    public static int plus(int a, int b) {
        // TODO 7.1: Add
        return CanaryOfTheSolution.hidden(a + b);
    }

    /** Returns −a. */
    @Task("7.2")
    public static int minus(int a) {
        // TODO 7.2: Negate
        throw new NotImplementedError("7.2 Negate");
    }
}
