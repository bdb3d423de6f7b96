package gradients.clipping;

/**
 * A norm beyond the largest double is returned as ∞, and the gradient is then scaled by limit/∞ = 0.
 *
 * @loses 5.4
 * @hint No entry is infinite, yet their length can be. What step is taken with limit/∞?
 */
class GradientClipping {

    private static double checkNorm(double norm) {
        return norm;
    }
}
