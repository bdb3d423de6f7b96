package gradients.maml;

import java.util.List;

/**
 * The Hessian of the inner step is taken on the query batch.
 *
 * @loses 14.4 14.6
 * @hint Which batch does the inner step look at? Its Jacobian knows no other.
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            List<Parameters> path = adapt(learner, theta, episode.support(), inner);
            Parameters v = learner.gradient(last(path), episode.query());
            for (int step = inner.steps() - 1; step >= 0; step--) {
                v = v.plus(-inner.alpha(), learner.hessianTimes(path.get(step), episode.query(), v));
            }
            sum = sum.plus(1, v);
        }
        return sum.scale(1.0 / episodes.size());
    }
}
