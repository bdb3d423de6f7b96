package gradients.maml;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Y = X·W + b with the mean squared error L = Σ (Y − T)² / (N·K). Its parameters are W, D×K, and b, 1×K, in this order.
 */
public final class LinearModel {

    private LinearModel() {}

    /** Returns this model as MAML sees it; its Hessian is yours. */
    public static Learner learner() {
        return new Learner(
                LinearModel::loss,
                LinearModel::gradient,
                (theta, batch) -> v -> HessianProducts.linear(theta, batch, v));
    }

    /** Returns Y = X·W + b, N×K. */
    public static SimpleMatrix predict(Parameters theta, SimpleMatrix x) {
        return Matrices.plusRow(x.mult(theta.get(0)), theta.get(1));
    }

    /** Returns L. */
    public static double loss(Parameters theta, Batch batch) {
        SimpleMatrix error = predict(theta, batch.x()).minus(batch.t());
        return error.elementMult(error).elementSum() / error.getNumElements();
    }

    /** Returns ∂L/∂W = Xᵀ·G and ∂L/∂b = column sums of G, where G = ∂L/∂Y = 2(Y − T)/(N·K). */
    public static Parameters gradient(Parameters theta, Batch batch) {
        SimpleMatrix error = predict(theta, batch.x()).minus(batch.t());
        SimpleMatrix d = error.scale(2.0 / error.getNumElements());
        return Parameters.of(batch.x().transpose().mult(d), Matrices.columnSums(d));
    }
}
