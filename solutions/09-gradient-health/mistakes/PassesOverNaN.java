package gradients.health;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm's unit is Matrices.largestMagnitude, which passes over NaN, so zeros with one NaN among them have
 * norm 0.
 *
 * @loses 9.1 9.5
 * @hint Your method returns early where the largest magnitude is 0. Can a matrix with NaN in it get there?
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        double largest = Matrices.largestMagnitude(gradient);
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            double ratio = gradient.get(i) / largest;
            sum += ratio * ratio;
        }
        return largest * Math.sqrt(sum);
    }
}
