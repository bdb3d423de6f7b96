package gradients.fixture;

/** Starts at one, shared by all. */
class A {

    private static int count = 1;

    A(double limit) {
        this.limit = 2 * limit;
    }
}
