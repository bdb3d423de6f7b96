package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Changes a copy of its argument in place.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        SimpleMatrix copy = gradient.copy();
        for (int i = 0; i < copy.getNumElements(); i++) {
            copy.set(i, Math.max(-limit, Math.min(limit, copy.get(i))));
        }
        return copy;
    }
}
