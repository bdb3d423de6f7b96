package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Saturation compares the slope itself, so every negative slope counts as saturated.
 *
 * @loses 10.6
 * @hint Is a slope of −0.9 a small one?
 */
class Units {

    public static double saturated(SimpleMatrix slopes, double threshold) {
        checkSlopes(slopes);
        if (!(threshold > 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold is " + threshold + "; it must be a finite number above 0.");
        }
        return Matrices.map(slopes, slope -> slope < threshold ? 1 : 0).elementSum() / slopes.getNumElements();
    }
}
