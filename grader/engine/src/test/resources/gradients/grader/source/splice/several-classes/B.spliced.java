package gradients.fixture;

/** Another file. */
final class B {

    static int b() {
        return 2;
    }
}
