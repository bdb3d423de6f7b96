package gradients.fixture;

/** State. */
public class A {

    private final double limit;
    private static int count = 1;

    A(double limit) {
        this.limit = 2 * limit;
    }

    A() {
        this(1);
    }

    double next() {
        return limit * ++count;
    }
}
