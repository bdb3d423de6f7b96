package gradients.maml;

import java.util.List;

/**
 * The meta-objective is the support loss after adapting: each episode is judged by the samples that it has just
 * learnt.
 *
 * @loses 14.1 14.6
 * @hint Would you set an examination with exactly the exercises that were solved in class?
 */
class Maml {

    public static double objective(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        double sum = 0;
        for (Episode episode : episodes) {
            sum += learner.loss(last(adapt(learner, theta, episode.support(), inner)), episode.support());
        }
        return sum / episodes.size();
    }
}
