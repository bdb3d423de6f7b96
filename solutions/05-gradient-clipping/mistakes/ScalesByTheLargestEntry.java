package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by value scales the whole gradient until its largest entry equals the limit, so small entries shrink too.
 *
 * @loses 5.1
 * @hint Clipping by value looks at one entry at a time. May an entry of 0.1 change because another one is 100?
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        double largest = Matrices.largestMagnitude(gradient);
        return largest <= limit ? gradient.copy() : gradient.scale(limit / largest);
    }
}
