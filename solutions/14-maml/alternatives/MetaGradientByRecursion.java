package gradients.maml;

import java.util.List;

/**
 * Walks the inner loop by recursion: what comes back from the later steps is multiplied by the Jacobian of this one.
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters mean = theta.scale(0);
        for (Episode episode : episodes) {
            mean = mean.plus(1.0 / episodes.size(), back(learner, theta, episode, inner.alpha(), inner.steps()));
        }
        return mean;
    }

    private static Parameters back(Learner learner, Parameters here, Episode episode, double alpha, int steps) {
        if (steps == 0) {
            return learner.gradient(here, episode.query());
        }
        Parameters next = here.plus(-alpha, learner.gradient(here, episode.support()));
        Parameters v = back(learner, next, episode, alpha, steps - 1);
        return v.plus(-alpha, learner.hessianTimes(here, episode.support(), v));
    }
}
