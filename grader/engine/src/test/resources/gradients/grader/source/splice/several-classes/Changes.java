package gradients.fixture;

/** Both differ. */
class A {

    double next() {
        return limit * count++;
    }
}

class B {

    static int b() {
        return 2;
    }
}
