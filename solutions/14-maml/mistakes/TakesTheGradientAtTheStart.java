package gradients.maml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Every outer step takes its gradient at the θ with which training began.
 *
 * @loses 14.6
 * @hint After the first outer step, where does θ stand, and where is your gradient taken?
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
                    ? metaGradient(learner, start, batch, inner)
                    : firstOrderGradient(learner, start, batch, inner);
            theta = theta.plus(-outer.beta(), gradient);
        }
        return new Trained(theta, objectives);
    }
}
