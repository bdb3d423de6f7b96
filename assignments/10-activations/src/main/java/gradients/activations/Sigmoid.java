package gradients.activations;

/** The logistic function of assignment 01, for one number: given, since Swish is made of it. */
public final class Sigmoid {

    private Sigmoid() {}

    /** Returns σ(z) = 1/(1 + e⁻ᶻ), finite for every finite z, and NaN for NaN. */
    public static double of(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
