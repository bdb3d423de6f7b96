package gradients.mini;

/** The power comes from the library. */
class Mini {

    public static double power(double base, int n) {
        return Math.pow(base, n);
    }
}
