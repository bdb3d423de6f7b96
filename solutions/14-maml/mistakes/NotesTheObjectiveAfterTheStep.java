package gradients.maml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The objective is noted after the outer step instead of before it.
 *
 * @loses 14.6
 * @hint Which θ belongs to the first number in the list?
 */
class Maml {

    public static Trained train(
            Learner learner, Parameters start, IntFunction<List<Episode>> episodes, InnerLoop inner, OuterLoop outer) {
        Parameters theta = start;
        List<Double> objectives = new ArrayList<>();
        for (int step = 0; step < outer.steps(); step++) {
            List<Episode> batch = episodes.apply(step);
            Parameters gradient = outer.order() == Order.SECOND
                    ? metaGradient(learner, theta, batch, inner)
                    : firstOrderGradient(learner, theta, batch, inner);
            theta = theta.plus(-outer.beta(), gradient);
            objectives.add(objective(learner, theta, batch, inner));
        }
        return new Trained(theta, objectives);
    }
}
