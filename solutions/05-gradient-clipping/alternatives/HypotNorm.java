package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm is gathered entry by entry with Math.hypot, which scales by itself.
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        double norm = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            norm = Math.hypot(norm, gradient.get(i));
        }
        return checkNorm(norm);
    }
}
