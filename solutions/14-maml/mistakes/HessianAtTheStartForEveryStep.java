package gradients.maml;

import java.util.List;

/**
 * All inner steps use the Hessian at θ₀.
 *
 * @loses 14.4
 * @hint With three steps there are three Jacobians. Where does each stand?
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            List<Parameters> path = adapt(learner, theta, episode.support(), inner);
            Parameters v = learner.gradient(last(path), episode.query());
            for (int step = inner.steps() - 1; step >= 0; step--) {
                v = v.plus(-inner.alpha(), learner.hessianTimes(path.get(0), episode.support(), v));
            }
            sum = sum.plus(1, v);
        }
        return sum.scale(1.0 / episodes.size());
    }
}
