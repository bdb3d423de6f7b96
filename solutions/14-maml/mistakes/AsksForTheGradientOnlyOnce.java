package gradients.maml;

import java.util.ArrayList;
import java.util.List;

/**
 * Every inner step uses the gradient at θ, where the inner loop began.
 *
 * @loses 14.1 14.4 14.5 14.6
 * @hint Where do you stand before the second step, and which slope does that place have?
 */
class Maml {

    public static List<Parameters> adapt(Learner learner, Parameters theta, Batch support, InnerLoop inner) {
        List<Parameters> path = new ArrayList<>(List.of(theta));
        Parameters gradient = learner.gradient(theta, support);
        for (int step = 0; step < inner.steps(); step++) {
            path.add(path.get(step).plus(-inner.alpha(), gradient));
        }
        return path;
    }
}
