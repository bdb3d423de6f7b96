package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * The factor limit/norm is applied even when the norm is below the limit, so short gradients grow.
 *
 * @loses 5.2
 * @hint Short gradients must pass untouched: clipping only ever shortens. What is limit/norm when the norm is
 *     below the limit?
 */
class GradientClipping {

    public static SimpleMatrix byNorm(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        double norm = norm(gradient);
        return norm == 0 ? gradient.copy() : gradient.scale(limit / norm);
    }
}
