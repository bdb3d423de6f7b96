package gradients.maml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * After each outer step θ is replaced by what the last episode adapted to.
 *
 * @loses 14.6
 * @hint Adapting is for one task. What should the next episode start from?
 */
class Maml {

    public static Trained train(
            Learner learner, Parameters start, IntFunction<List<Episode>> episodes, InnerLoop inner, OuterLoop outer) {
        Parameters theta = start;
        List<Double> objectives = new ArrayList<>();
        for (int step = 0; step < outer.steps(); step++) {
            List<Episode> batch = episodes.apply(step);
            objectives.add(objective(learner, theta, batch, inner));
            Parameters gradient = outer.order() == Order.SECOND
                    ? metaGradient(learner, theta, batch, inner)
                    : firstOrderGradient(learner, theta, batch, inner);
            theta = theta.plus(-outer.beta(), gradient);
            theta = last(adapt(learner, theta, batch.get(batch.size() - 1).support(), inner));
        }
        return new Trained(theta, objectives);
    }
}
