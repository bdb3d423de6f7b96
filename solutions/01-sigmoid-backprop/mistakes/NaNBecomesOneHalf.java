package gradients.backprop;

/**
 * NaN falls through both comparisons with 0, and the sigmoid returns ½ for it.
 *
 * @loses 1.1
 * @hint Comparisons with NaN are all false. Where does your code go when z is neither above nor below 0, and is it
 *     0 then?
 */
class Sigmoid {

    private static double stable(double z) {
        if (z > 0) {
            return 1 / (1 + Math.exp(-z));
        }
        if (z < 0) {
            return Math.exp(z) / (1 + Math.exp(z));
        }
        return 0.5;
    }
}
