package gradients.adam;

/** The ranges of an optimiser's settings. Each method returns the value that it was given, or throws. */
final class Setting {

    private Setting() {}

    static double positive(String name, double value) {
        return check(name, value, value > 0 && value < Double.POSITIVE_INFINITY, "must be a number above 0");
    }

    static double notNegative(String name, double value) {
        return check(name, value, value >= 0 && value < Double.POSITIVE_INFINITY, "must be a number of 0 or more");
    }

    static double belowOne(String name, double value) {
        return check(name, value, value >= 0 && value < 1, "must lie in [0, 1)");
    }

    private static double check(String name, double value, boolean allowed, String need) {
        if (!allowed) {
            throw new IllegalArgumentException(name + " is " + value + "; it " + need + ".");
        }
        return value;
    }
}
