package gradients.fixture;

/** State. */
public class A {

    private final double limit;
    private int count = 0;

    public A(double limit) {
        this.limit = limit;
    }

    A() {
        this(1);
    }

    double next() {
        return limit * ++count;
    }
}
