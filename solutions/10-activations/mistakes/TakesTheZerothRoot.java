package gradients.activations;

/**
 * The exponent 1/n is a quotient of two ints, which is 0 for more than one layer.
 *
 * @loses 10.7
 * @hint What is 1/6 in Java, and what is anything to that power?
 */
class GradientFactor {

    public static double perLayer(double factor, int layers) {
        checkFactor(factor, layers);
        return Math.pow(factor, 1 / layers);
    }
}
