package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * A gradient that is too long is shortened to length 1, whatever the limit is.
 *
 * @loses 5.2
 * @hint Dividing by the norm gives a vector of length 1. How long is the clipped gradient meant to be?
 */
class GradientClipping {

    public static SimpleMatrix byNorm(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        double norm = norm(gradient);
        return norm <= limit ? gradient.copy() : gradient.divide(norm);
    }
}
