package gradients.fixture;

/** Nested. */
public class A {

    static class Inner {
        int a() {
            return 1;
        }

        int b() {
            return 3;
        }
    }

    record Pair(int x, int y, int z) {}

    enum Kind {
        ONE
    }
}
