package gradients.maml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Every outer step asks for the episodes of step 0.
 *
 * @loses 14.6
 * @hint If the same tasks come again and again, what is learnt: the tasks, or how to learn one?
 */
class Maml {

    public static Trained train(
            Learner learner, Parameters start, IntFunction<List<Episode>> episodes, InnerLoop inner, OuterLoop outer) {
        Parameters theta = start;
        List<Double> objectives = new ArrayList<>();
        for (int step = 0; step < outer.steps(); step++) {
            List<Episode> batch = episodes.apply(0);
            objectives.add(objective(learner, theta, batch, inner));
            Parameters gradient = outer.order() == Order.SECOND
                    ? metaGradient(learner, theta, batch, inner)
                    : firstOrderGradient(learner, theta, batch, inner);
            theta = theta.plus(-outer.beta(), gradient);
        }
        return new Trained(theta, objectives);
    }
}
