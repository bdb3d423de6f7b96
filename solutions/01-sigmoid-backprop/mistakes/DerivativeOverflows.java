package gradients.backprop;

/**
 * The derivative is computed as e⁻ᶻ/(1 + e⁻ᶻ)², whose square overflows for z below −355: the result is 0, or NaN
 * below −709.
 *
 * @loses 1.2
 * @hint Your formula is safe for one sign of z. The derivative is the same for z and −z: which of the two do you
 *     want to exponentiate?
 */
class Sigmoid {

    private static double slope(double z) {
        double growth = Math.exp(-z);
        return growth / ((1 + growth) * (1 + growth));
    }
}
