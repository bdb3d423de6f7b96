package gradients.maml;

import java.util.List;

/**
 * The Hessian of each inner step is taken where the step ended instead of where it began.
 *
 * @loses 14.4
 * @hint θⱼ₊₁ = θⱼ − α·∇L(θⱼ): at which θ is the right-hand side evaluated?
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            List<Parameters> path = adapt(learner, theta, episode.support(), inner);
            Parameters v = learner.gradient(last(path), episode.query());
            for (int step = inner.steps() - 1; step >= 0; step--) {
                v = v.plus(-inner.alpha(), learner.hessianTimes(path.get(step + 1), episode.support(), v));
            }
            sum = sum.plus(1, v);
        }
        return sum.scale(1.0 / episodes.size());
    }
}
