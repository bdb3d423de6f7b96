package gradients.maml;

import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;

/**
 * All that MAML asks of a model. It does not care what the model is, which is where its name comes from: model-agnostic
 * meta-learning.
 *
 * @param loss (θ, batch) ↦ L(θ)
 * @param gradient (θ, batch) ↦ ∇L(θ)
 * @param hessian (θ, batch) ↦ the linear map v ↦ ∇²L(θ)·v
 */
public record Learner(
        ToDoubleBiFunction<Parameters, Batch> loss,
        BiFunction<Parameters, Batch, Parameters> gradient,
        BiFunction<Parameters, Batch, UnaryOperator<Parameters>> hessian) {

    /** Returns L(θ), the loss on the batch. */
    public double loss(Parameters theta, Batch batch) {
        return loss.applyAsDouble(theta, batch);
    }

    /** Returns ∇L(θ), in the shapes of θ. */
    public Parameters gradient(Parameters theta, Batch batch) {
        return gradient.apply(theta, batch);
    }

    /** Returns ∇²L(θ)·v, in the shapes of θ. */
    public Parameters hessianTimes(Parameters theta, Batch batch, Parameters v) {
        return hessian.apply(theta, batch).apply(v);
    }
}
