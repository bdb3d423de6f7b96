package gradients.fixture;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;

/** Types with headers. */
public final class Reference {

    private Reference() {}

    /** Keeps a constant list with a semicolon. */
    public enum Kind {
        ONE,
        TWO;

        @SolutionOnly
        private int ignored;

        /** Returns the number. */
        @Task("9.1")
        public int number() {
            return ordinal() + 1;
        }
    }

    /** Loses all its members. */
    public enum Bare {
        LEFT,
        RIGHT;

        @SolutionOnly
        int side() {
            return ordinal();
        }
    }

    /** A point. */
    public record Point(double x, double y) {

        /** Checks. */
        @Task("9.2")
        public Point {
            if (Double.isNaN(x)) {
                throw new IllegalArgumentException("x");
            }
        }

        /** Returns the norm. */
        @Task("9.2")
        double norm() {
            return Math.hypot(x, y);
        }

        @SolutionOnly
        static Point origin() {
            return new Point(0, 0);
        }
    }

    /** Loses its only member. */
    public record Empty(int n) {

        @SolutionOnly
        int twice() {
            return 2 * n;
        }
    }
}
