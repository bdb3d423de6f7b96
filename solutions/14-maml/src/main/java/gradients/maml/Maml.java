package gradients.maml;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Model-agnostic meta-learning: it looks for parameters θ from which a few steps of gradient descent lead to a good
 * model of any one of many tasks. No method changes its arguments.
 *
 * <p>Source: C. Finn, P. Abbeel, S. Levine, <em>Model-agnostic meta-learning for fast adaptation of deep networks</em>,
 * 2017.
 */
public final class Maml {

    private Maml() {}

    /**
     * Returns the path of the inner loop, θ₀, θ₁, …, θₖ: it starts at θ₀ = θ, and θⱼ₊₁ = θⱼ − α·∇L(θⱼ) on the support
     * batch.
     *
     * @return k + 1 parameters, the start first, the adapted ones last
     */
    @Task("14.1")
    public static List<Parameters> adapt(Learner learner, Parameters theta, Batch support, InnerLoop inner) {
        // : Each step asks for the gradient at the place where the last step ended.
        // : Parameters.plus makes new parameters; θ itself must stay what it is, for the next episode.
        List<Parameters> path = new ArrayList<>(List.of(theta));
        for (int step = 0; step < inner.steps(); step++) {
            Parameters here = path.get(step);
            path.add(here.plus(-inner.alpha(), learner.gradient(here, support)));
        }
        return path;
    }

    /**
     * Returns the meta-objective F(θ): the mean over the episodes of the query loss at the adapted parameters θₖ. Each
     * episode adapts from the same θ, to its own support batch.
     *
     * @param episodes at least one
     * @throws IllegalArgumentException naming episodes, if there are none
     */
    @Task("14.1")
    public static double objective(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        // : requireEpisodes(episodes), below, is given: begin with it.
        // : Support to adapt, query to judge: a test of what was learnt must not repeat the lesson.
        requireEpisodes(episodes);
        double sum = 0;
        for (Episode episode : episodes) {
            sum += learner.loss(last(adapt(learner, theta, episode.support(), inner)), episode.query());
        }
        return sum / episodes.size();
    }

    /**
     * Returns the gradient ∇F(θ) of the meta-objective, through the inner loop. For one episode with the path θ₀ … θₖ,
     * and H(θⱼ) the Hessian of its support loss:
     *
     * <pre>
     * v = ∇L(θₖ) on the query batch
     * for j = k − 1, …, 0:  v ← v − α·H(θⱼ)·v
     * </pre>
     *
     * <p>and ∇F is the mean of v over the episodes.
     *
     * @param episodes at least one
     * @throws IllegalArgumentException naming episodes, if there are none
     */
    @Task("14.4")
    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        // : An inner loop of k steps is a network of k layers: forward from θ₀ to θₖ, remembering every θⱼ, then
        // : backward. The Jacobian of one step is I − α·H(θⱼ). At which θ, and of which batch?
        // : learner.hessianTimes is all of the Hessian that you need.
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            List<Parameters> path = adapt(learner, theta, episode.support(), inner);
            Parameters v = learner.gradient(last(path), episode.query());
            for (int step = inner.steps() - 1; step >= 0; step--) {
                v = v.plus(-inner.alpha(), learner.hessianTimes(path.get(step), episode.support(), v));
            }
            sum = sum.plus(1, v);
        }
        return sum.scale(1.0 / episodes.size());
    }

    /**
     * Returns the first-order approximation of ∇F(θ): the mean over the episodes of ∇L(θₖ) on the query batch, as if θₖ
     * moved along with θ and nothing else.
     *
     * @param episodes at least one
     * @throws IllegalArgumentException naming episodes, if there are none
     */
    @Task("14.5")
    public static Parameters firstOrderGradient(
            Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        // : What is left of metaGradient if every Jacobian I − α·H is taken for I?
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            Parameters adapted = last(adapt(learner, theta, episode.support(), inner));
            sum = sum.plus(1, learner.gradient(adapted, episode.query()));
        }
        return sum.scale(1.0 / episodes.size());
    }

    /**
     * Returns θ after the outer steps θ ← θ − β·g, where g is the gradient of the order that {@code outer} names, on
     * the episodes of that step; and the meta-objective that each step met.
     *
     * @param start θ before the first step
     * @param episodes what outer step s learns from, s = 0, 1, …, outer.steps() − 1
     */
    @Task("14.6")
    public static Trained train(
            Learner learner, Parameters start, IntFunction<List<Episode>> episodes, InnerLoop inner, OuterLoop outer) {
        // : One turn: ask for this step's episodes, once; note the objective; take the gradient; step.
        // : What a step leaves behind is θ, never the adapted parameters of an episode.
        Parameters theta = start;
        List<Double> objectives = new ArrayList<>();
        for (int step = 0; step < outer.steps(); step++) {
            List<Episode> batch = episodes.apply(step);
            objectives.add(objective(learner, theta, batch, inner));
            Parameters gradient = outer.order() == Order.SECOND
                    ? metaGradient(learner, theta, batch, inner)
                    : firstOrderGradient(learner, theta, batch, inner);
            theta = theta.plus(-outer.beta(), gradient);
        }
        return new Trained(theta, objectives);
    }

    @SolutionOnly
    private static Parameters last(List<Parameters> path) {
        return path.get(path.size() - 1);
    }

    private static void requireEpisodes(List<Episode> episodes) {
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("episodes is empty; a mean needs at least one episode.");
        }
    }
}
