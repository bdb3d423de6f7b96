package gradients.maml;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * One hidden layer: A = tanh(X·W₁ + b₁), Y = A·W₂ + b₂, with the mean squared error L = Σ (Y − T)² / (N·K). Its
 * parameters are W₁, D×H, b₁, 1×H, W₂, H×K, and b₂, 1×K, in this order.
 */
public final class TanhNetwork {

    private TanhNetwork() {}

    /** Returns this model as MAML sees it; its Hessian is yours. */
    public static Learner learner() {
        return new Learner(
                TanhNetwork::loss,
                TanhNetwork::gradient,
                (theta, batch) -> v -> HessianProducts.network(theta, batch, v));
    }

    /** Returns Glorot-normal weights, the first ones times {@code gain}, and biases from N(0, gain²). */
    public static Parameters random(int in, int hidden, int out, double gain, Random random) {
        return Parameters.of(
                Matrices.normal(in, hidden, gain * Math.sqrt(2.0 / (in + hidden)), random),
                Matrices.normal(1, hidden, gain, random),
                Matrices.normal(hidden, out, Math.sqrt(2.0 / (hidden + out)), random),
                new SimpleMatrix(1, out));
    }

    /** Returns A = tanh(X·W₁ + b₁), N×H. */
    public static SimpleMatrix hidden(Parameters theta, SimpleMatrix x) {
        return Matrices.map(Matrices.plusRow(x.mult(theta.get(0)), theta.get(1)), StrictMath::tanh);
    }

    /** Returns Y = A·W₂ + b₂, N×K. */
    public static SimpleMatrix predict(Parameters theta, SimpleMatrix x) {
        return Matrices.plusRow(hidden(theta, x).mult(theta.get(2)), theta.get(3));
    }

    /** Returns L. */
    public static double loss(Parameters theta, Batch batch) {
        SimpleMatrix error = predict(theta, batch.x()).minus(batch.t());
        return error.elementMult(error).elementSum() / error.getNumElements();
    }

    /**
     * Returns ∂L by W₁, b₁, W₂ and b₂. Backwards: G = 2(Y − T)/(N·K), U = G·W₂ᵀ, E = U ⊙ (1 − A²), and then ∂W₁ = Xᵀ·E,
     * ∂b₁ = column sums of E, ∂W₂ = Aᵀ·G, ∂b₂ = column sums of G.
     */
    public static Parameters gradient(Parameters theta, Batch batch) {
        SimpleMatrix a = hidden(theta, batch.x());
        SimpleMatrix error =
                Matrices.plusRow(a.mult(theta.get(2)), theta.get(3)).minus(batch.t());
        SimpleMatrix d = error.scale(2.0 / error.getNumElements());
        SimpleMatrix u = d.mult(theta.get(2).transpose());
        SimpleMatrix e = u.elementMult(Matrices.map(a, entry -> 1 - entry * entry));
        return Parameters.of(
                batch.x().transpose().mult(e),
                Matrices.columnSums(e),
                a.transpose().mult(d),
                Matrices.columnSums(d));
    }
}
