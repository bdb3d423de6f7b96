package gradients.suites.maml;

/**
 * A number that knows how fast it changes: value + slope·r for a small r. Whatever is computed with such numbers comes
 * out with its derivative by r, exact up to rounding.
 */
record Dual(double value, double slope) {

    static final Dual ZERO = new Dual(0, 0);

    Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    Dual times(Dual other) {
        return new Dual(value * other.value, value * other.slope + slope * other.value);
    }

    Dual times(double factor) {
        return new Dual(value * factor, slope * factor);
    }

    Dual tanh() {
        double cosh = Math.cosh(value);
        return new Dual(Math.tanh(value), slope / (cosh * cosh));
    }
}
