package gradients.maml;

import java.util.List;

/**
 * First-order MAML and the objective keep only the latest parameters; the mean is taken step by step.
 */
class Maml {

    public static double objective(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        return episodes.stream()
                .mapToDouble(episode -> learner.loss(adapted(learner, theta, episode, inner), episode.query()))
                .average()
                .orElseThrow();
    }

    public static Parameters firstOrderGradient(
            Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters mean = theta.scale(0);
        for (Episode episode : episodes) {
            Parameters gradient = learner.gradient(adapted(learner, theta, episode, inner), episode.query());
            mean = mean.plus(1.0 / episodes.size(), gradient);
        }
        return mean;
    }

    private static Parameters adapted(Learner learner, Parameters theta, Episode episode, InnerLoop inner) {
        Parameters here = theta;
        for (int step = 0; step < inner.steps(); step++) {
            here = here.plus(-inner.alpha(), learner.gradient(here, episode.support()));
        }
        return here;
    }
}
