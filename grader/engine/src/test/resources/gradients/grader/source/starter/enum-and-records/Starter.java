package gradients.fixture;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/** Types with headers. */
public final class Reference {

    private Reference() {}

    /** Keeps a constant list with a semicolon. */
    public enum Kind {
        ONE,
        TWO;

        /** Returns the number. */
        @Task("9.1")
        public int number() {
            // TODO 9.1: Stable sigmoid
            throw new NotImplementedError("9.1 Stable sigmoid");
        }
    }

    /** Loses all its members. */
    public enum Bare {
        LEFT,
        RIGHT;
    }

    /** A point. */
    public record Point(double x, double y) {

        /** Checks. */
        @Task("9.2")
        public Point {
            // TODO 9.2: The "mean" of σ(x) \ n
            throw new NotImplementedError("9.2 The \"mean\" of σ(x) \\ n");
        }

        /** Returns the norm. */
        @Task("9.2")
        double norm() {
            // TODO 9.2: The "mean" of σ(x) \ n
            throw new NotImplementedError("9.2 The \"mean\" of σ(x) \\ n");
        }
    }

    /** Loses its only member. */
    public record Empty(int n) {}
}
