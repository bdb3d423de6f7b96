package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * NaN is looked for first, and then Math.hypot gathers the norm.
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        double norm = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            if (Double.isNaN(gradient.get(i))) {
                return Double.NaN;
            }
            norm = Math.hypot(norm, gradient.get(i));
        }
        return norm;
    }
}
