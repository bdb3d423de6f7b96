package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm is EJML's normF, which scales as well, after a look at the entries.
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        return checkNorm(gradient.normF());
    }
}
