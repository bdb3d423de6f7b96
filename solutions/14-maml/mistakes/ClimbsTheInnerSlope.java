package gradients.maml;

import java.util.ArrayList;
import java.util.List;

/**
 * The inner steps add α·∇L instead of subtracting it.
 *
 * @loses 14.1 14.4 14.5 14.6
 * @hint After one inner step, is the support loss larger or smaller than before?
 */
class Maml {

    public static List<Parameters> adapt(Learner learner, Parameters theta, Batch support, InnerLoop inner) {
        List<Parameters> path = new ArrayList<>(List.of(theta));
        for (int step = 0; step < inner.steps(); step++) {
            path.add(path.get(step).plus(inner.alpha(), learner.gradient(path.get(step), support)));
        }
        return path;
    }
}
