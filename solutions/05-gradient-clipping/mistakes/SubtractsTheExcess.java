package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * A gradient that is too long has the excess norm − limit taken from each entry instead of being scaled.
 *
 * @loses 5.2
 * @hint Which operation changes the length of a vector but not its direction: adding the same number to every
 *     entry, or multiplying by it?
 */
class GradientClipping {

    public static SimpleMatrix byNorm(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        double norm = norm(gradient);
        return norm <= limit ? gradient.copy() : gradient.minus(norm - limit);
    }
}
