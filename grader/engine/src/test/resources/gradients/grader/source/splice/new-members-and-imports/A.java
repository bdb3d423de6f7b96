package gradients.fixture;

/** No import yet. */
public class A {

    static double e() {
        return 2.718281828459045;
    }
}
