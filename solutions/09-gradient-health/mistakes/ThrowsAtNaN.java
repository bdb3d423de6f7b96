package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * A gradient that is not finite is an error, so the monitor fails on just the day that it is needed.
 *
 * @loses 9.1 9.5
 * @hint A thermometer that breaks when it is hot is of no use. What should a monitor return for NaN?
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        double norm = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            if (!Double.isFinite(gradient.get(i))) {
                throw new IllegalArgumentException("gradient has " + gradient.get(i) + " in it; it must be finite.");
            }
            norm = Math.hypot(norm, gradient.get(i));
        }
        return norm;
    }
}
