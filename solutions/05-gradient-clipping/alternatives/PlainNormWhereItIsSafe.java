package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Squares are added as they are, and only where they leave the safe range is the gradient scaled by a power of two.
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        double plain = Math.sqrt(gradient.elementMult(gradient).elementSum());
        if (plain > 1e-100 && plain < 1e100) {
            return plain;
        }
        double largest = Matrices.largestMagnitude(gradient);
        if (largest == 0) {
            return 0;
        }
        double power = Math.scalb(1.0, Math.getExponent(largest));
        SimpleMatrix scaled = gradient.divide(power);
        return checkNorm(power * Math.sqrt(scaled.elementMult(scaled).elementSum()));
    }
}
