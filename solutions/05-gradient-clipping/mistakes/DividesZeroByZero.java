package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Every gradient is divided by its norm first, also the zero gradient, which becomes NaN.
 *
 * @loses 5.2
 * @hint What is 0/0? Find the line that divides, and ask which gradients need to reach it at all.
 */
class GradientClipping {

    public static SimpleMatrix byNorm(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        double norm = norm(gradient);
        return gradient.divide(norm).scale(Math.min(norm, limit));
    }
}
