package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * The norm is EJML's normF without a look at the entries: it answers 0 where every non-zero entry is NaN.
 *
 * @loses 5.4
 * @hint What does your norm say of a gradient of nothing but NaN? And is that gradient then within the limit?
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        return checkNorm(gradient.normF());
    }
}
