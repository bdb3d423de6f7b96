package gradients.suites.maml;

import gradients.maml.Batch;
import gradients.maml.Episode;
import gradients.maml.Learner;
import gradients.maml.Parameters;
import gradients.suites.Draw;
import org.ejml.simple.SimpleMatrix;

/**
 * A learner whose every step can be written down: L(θ) = ½ Σ aᵢ(θᵢ − tᵢ)², where a batch's x are the curvatures a and
 * its t the place of the lowest point. θ is one matrix in their shape.
 */
final class Bowl {

    static final Learner LEARNER = new Learner(
            Bowl::loss,
            (theta, batch) -> Parameters.of(slope(theta.get(0), batch)),
            (theta, batch) -> v -> Parameters.of(batch.x().elementMult(v.get(0))));

    private Bowl() {}

    static Episode episode(Draw draw, int rows, int columns) {
        return new Episode(bowl(draw, rows, columns), bowl(draw, rows, columns));
    }

    static Batch bowl(Draw draw, int rows, int columns) {
        return new Batch(draw.uniform(rows, columns, 0.5, 4), draw.normal(rows, columns));
    }

    /** Returns θ after k steps: t + (1 − αa)ᵏ(θ − t). */
    static SimpleMatrix after(int k, double alpha, SimpleMatrix theta, Batch support) {
        return support.t().plus(shrink(k, alpha, support).elementMult(theta.minus(support.t())));
    }

    /** Returns ∇F for one episode: (1 − αa)ᵏ times the query slope at the adapted place. */
    static SimpleMatrix metaGradient(int k, double alpha, SimpleMatrix theta, Episode episode) {
        return shrink(k, alpha, episode.support()).elementMult(firstOrder(k, alpha, theta, episode));
    }

    /** Returns the query slope at the adapted place. */
    static SimpleMatrix firstOrder(int k, double alpha, SimpleMatrix theta, Episode episode) {
        return slope(after(k, alpha, theta, episode.support()), episode.query());
    }

    static double loss(Parameters theta, Batch batch) {
        SimpleMatrix distance = theta.get(0).minus(batch.t());
        return batch.x().elementMult(distance).elementMult(distance).elementSum() / 2;
    }

    static SimpleMatrix slope(SimpleMatrix theta, Batch batch) {
        return batch.x().elementMult(theta.minus(batch.t()));
    }

    private static SimpleMatrix shrink(int k, double alpha, Batch support) {
        return support.x().scale(-alpha).plus(1).elementPower(k);
    }
}
