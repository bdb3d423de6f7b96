package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by norm moves single entries into [−limit, limit], which turns the gradient.
 *
 * @loses 5.2
 * @hint Clipping by norm may shorten the gradient but never turn it. What do all entries have to share for that?
 */
class GradientClipping {

    public static SimpleMatrix byNorm(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        return norm(gradient) <= limit ? gradient.copy() : byValue(gradient, limit);
    }
}
