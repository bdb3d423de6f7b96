package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Entries beyond the limit are set to 0 instead of being moved to the nearer end of [−limit, limit].
 *
 * @loses 5.1
 * @hint A large entry is the strongest vote of all. Should it be silenced, or only kept from shouting?
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.abs(g) > limit ? 0 : g);
    }
}
