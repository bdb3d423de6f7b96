package gradients.suites.maml;

import gradients.kit.FiniteDifferences;
import gradients.maml.Batch;
import gradients.maml.Episode;
import gradients.maml.InnerLoop;
import gradients.maml.Learner;
import gradients.maml.Parameters;
import gradients.suites.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * A learner whose Hessian is another one at every θ and on every batch: L = mean over the samples of log cosh r,
 * with r = x·w + b − t. Its parameters are w, D×1, and b, 1×1. Beside it stand a plain simulation of the inner loop and
 * central differences of the meta-objective.
 */
final class LogCosh {

    static final Learner LEARNER = new Learner(
            LogCosh::loss,
            LogCosh::gradient,
            (theta, batch) -> v -> weighted(batch, n -> along(v, batch, n) / cosh2(residual(theta, batch, n))));

    private LogCosh() {}

    static Parameters theta(Draw draw, int features) {
        return Parameters.of(draw.normal(features, 1), draw.normal(1, 1));
    }

    /** Returns episodes whose batches differ in size. */
    static List<Episode> episodes(Draw draw, int count, int features) {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            episodes.add(new Episode(batch(draw, features), batch(draw, features)));
        }
        return episodes;
    }

    /**
     * Returns the largest α with which no inner step can overshoot: 1 over a bound of the support losses' curvature,
     * mean |(x, 1)|². With a larger one θₖ may depend so strongly on θ₀ that differences lose their digits.
     */
    static double steadyAlpha(List<Episode> episodes) {
        return episodes.stream()
                .map(episode -> episode.support().x())
                .mapToDouble(x -> 1 / (x.elementMult(x).elementSum() / x.getNumRows() + 1))
                .min()
                .orElseThrow();
    }

    private static Batch batch(Draw draw, int features) {
        int samples = 3 + draw.random().nextInt(5);
        return new Batch(draw.normal(samples, features, 1.5), draw.normal(samples, 1));
    }

    /** Returns θ₀ … θₖ, step by step. */
    static List<Parameters> path(Parameters theta, Batch support, InnerLoop inner) {
        List<Parameters> path = new ArrayList<>();
        SimpleMatrix w = theta.get(0);
        SimpleMatrix b = theta.get(1);
        path.add(theta);
        for (int j = 0; j < inner.steps(); j++) {
            Parameters slope = gradient(Parameters.of(w, b), support);
            w = w.minus(slope.get(0).scale(inner.alpha()));
            b = b.minus(slope.get(1).scale(inner.alpha()));
            path.add(Parameters.of(w, b));
        }
        return path;
    }

    static double objective(Parameters theta, List<Episode> episodes, InnerLoop inner) {
        return episodes.stream()
                .mapToDouble(
                        episode -> loss(path(theta, episode.support(), inner).get(inner.steps()), episode.query()))
                .average()
                .orElseThrow();
    }

    /** Returns ∇F by central differences. */
    static Parameters differences(Parameters theta, List<Episode> episodes, InnerLoop inner) {
        return Parameters.of(
                FiniteDifferences.gradient(
                        w -> objective(Parameters.of(w, theta.get(1)), episodes, inner), theta.get(0)),
                FiniteDifferences.gradient(
                        b -> objective(Parameters.of(theta.get(0), b), episodes, inner), theta.get(1)));
    }

    static double loss(Parameters theta, Batch batch) {
        return IntStream.range(0, batch.x().getNumRows())
                .mapToDouble(n -> Math.log(Math.cosh(residual(theta, batch, n))))
                .average()
                .orElseThrow();
    }

    static Parameters gradient(Parameters theta, Batch batch) {
        return weighted(batch, n -> Math.tanh(residual(theta, batch, n)));
    }

    /** Returns the mean over the samples of weight·(x, 1). */
    private static Parameters weighted(Batch batch, IntToDoubleFunction weight) {
        int samples = batch.x().getNumRows();
        SimpleMatrix w = new SimpleMatrix(batch.x().getNumCols(), 1);
        double b = 0;
        for (int n = 0; n < samples; n++) {
            double share = weight.applyAsDouble(n) / samples;
            w = w.plus(batch.x().getRow(n).transpose().scale(share));
            b += share;
        }
        return Parameters.of(w, SimpleMatrix.filled(1, 1, b));
    }

    private static double residual(Parameters theta, Batch batch, int n) {
        return along(theta, batch, n) - batch.t().get(n);
    }

    private static double along(Parameters v, Batch batch, int n) {
        return batch.x().getRow(n).dot(v.get(0).transpose()) + v.get(1).get(0);
    }

    private static double cosh2(double r) {
        return Math.cosh(r) * Math.cosh(r);
    }
}
