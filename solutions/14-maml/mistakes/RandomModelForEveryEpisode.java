package gradients.maml;

import gradients.kit.Matrices;
import java.util.List;
import java.util.Random;

/**
 * Each episode starts from new random parameters, so the gradient says nothing about θ.
 *
 * @loses 14.4 14.6
 * @hint With α = 0 the meta-gradient is the plain mean query gradient at θ. What is yours?
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Random random = new Random(1);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            Parameters fresh = new Parameters(theta.matrices().stream()
                    .map(matrix -> Matrices.normal(matrix.getNumRows(), matrix.getNumCols(), 1, random))
                    .toList());
            Parameters adapted = last(adapt(learner, fresh, episode.support(), inner));
            sum = sum.plus(1, learner.gradient(adapted, episode.query()));
        }
        return sum.scale(1.0 / episodes.size());
    }
}
