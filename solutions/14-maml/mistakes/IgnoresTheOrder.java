package gradients.maml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Training always uses the second-order gradient, whatever order is asked for.
 *
 * @loses 14.6
 * @hint Compare one outer step of either order. Are the two θ the same?
 */
class Maml {

    public static Trained train(
            Learner learner, Parameters start, IntFunction<List<Episode>> episodes, InnerLoop inner, OuterLoop outer) {
        Parameters theta = start;
        List<Double> objectives = new ArrayList<>();
        for (int step = 0; step < outer.steps(); step++) {
            List<Episode> batch = episodes.apply(step);
            objectives.add(objective(learner, theta, batch, inner));
            theta = theta.plus(-outer.beta(), metaGradient(learner, theta, batch, inner));
        }
        return new Trained(theta, objectives);
    }
}
