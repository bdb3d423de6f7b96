package gradients.fixture;

/** Nested. */
public class A {

    static class Inner {
        int a() {
            return 1;
        }

        int b() {
            return 2;
        }
    }

    record Pair(int x, int y) {
        int sum() {
            return x + y;
        }
    }

    enum Kind {
        ONE
    }
}
