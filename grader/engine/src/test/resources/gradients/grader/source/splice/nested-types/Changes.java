package gradients.fixture;

/** Inner.b only; the record has one component more. */
class A {

    static class Inner {
        int b() {
            return 3;
        }
    }

    record Pair(int x, int y, int z) {}
}
