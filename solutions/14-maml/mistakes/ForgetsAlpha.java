package gradients.maml;

import java.util.ArrayList;
import java.util.List;

/**
 * The inner steps subtract the whole gradient, without α.
 *
 * @loses 14.1 14.4 14.5 14.6
 * @hint How long is a step when α is 0?
 */
class Maml {

    public static List<Parameters> adapt(Learner learner, Parameters theta, Batch support, InnerLoop inner) {
        List<Parameters> path = new ArrayList<>(List.of(theta));
        for (int step = 0; step < inner.steps(); step++) {
            path.add(path.get(step).plus(-1, learner.gradient(path.get(step), support)));
        }
        return path;
    }
}
