package gradients.batchnorm;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Batch normalisation of D features.
 *
 * <p>In training, each feature is normalised by the mean and the variance of the batch at hand; at inference, by
 * running statistics gathered on the way. Then each feature gets its own scale γ and shift β.
 *
 * <p>One row is one sample. No method changes its arguments, and only {@link #track} changes the layer.
 *
 * @see <a href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy 2015, algorithms 1 and 2</a>
 */
public final class BatchNorm {

    private final SimpleMatrix gamma;
    private final SimpleMatrix beta;
    private final double momentum;
    private final double epsilon;
    private Moments running;

    /**
     * Creates a layer as it is before training: γ = 1, β = 0, running mean 0, running variance 1, momentum 0.9 and
     * ε = 1e-5.
     *
     * @param features D
     */
    public BatchNorm(int features) {
        this(SimpleMatrix.ones(1, features), new SimpleMatrix(1, features), Moments.standard(features), 0.9, 1e-5);
    }

    /**
     * Creates a layer from its parts.
     *
     * @param gamma 1×D
     * @param beta 1×D
     * @param running the running statistics so far
     * @param momentum share of the old running statistics that is kept, in [0, 1)
     * @param epsilon added to the variance, above 0
     * @throws IllegalArgumentException if a shape or a number does not fit
     */
    public BatchNorm(SimpleMatrix gamma, SimpleMatrix beta, Moments running, double momentum, double epsilon) {
        requireShape("gamma", gamma, 1, running.features());
        requireShape("beta", beta, 1, running.features());
        if (!(momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException("momentum is " + momentum + "; it must lie in [0, 1).");
        }
        if (!(epsilon > 0)) {
            throw new IllegalArgumentException("epsilon is " + epsilon + "; it must be above 0.");
        }
        this.gamma = gamma;
        this.beta = beta;
        this.running = running;
        this.momentum = momentum;
        this.epsilon = epsilon;
    }

    /** Returns the running statistics as they are now. */
    public Moments running() {
        return running;
    }

    /**
     * Returns the mean and the variance of each column.
     *
     * <p>μ(j) = (1/N) Σᵢ x(i, j) and v(j) = (1/N) Σᵢ (x(i, j) − μ(j))². The variance must keep its digits when μ is
     * far larger than the spread.
     *
     * @param x N×D, at least one row
     * @return μ and v, both 1×D
     * @throws IllegalArgumentException if x has no rows
     */
    @Task("3.1")
    public static Moments moments(SimpleMatrix x) {
        // TODO 3.1: Training forward
        // A batch of no rows has no mean: requireRows("x", x) refuses it for you.
        // Then two passes down the columns: first μ, then the mean square distance from μ.
        // Matrices.columnMeans and Matrices.minusRow do what NumPy's axis=0 and broadcasting would.
        throw new NotImplementedError("3.1 Training forward");
    }

    /**
     * Returns the training pass for one batch: y = γ ⊙ x̂ + β with x̂ = (x − μ) / s and s = √(v + ε), where μ and v are
     * the moments of this very batch. The running statistics play no part in it.
     *
     * @param x N×D, at least one row
     * @throws IllegalArgumentException if x has not D columns, or no rows
     */
    @Task("3.1")
    public TrainingPass forward(SimpleMatrix x) {
        // TODO 3.1: Training forward
        // Start with requireFeatures("x", x), which refuses a batch of the wrong width.
        // Work out in this order: the moments, s (1×D), x̂ (N×D), y (N×D).
        // Where does ε go: under the root, or beside it? What does a constant column give?
        // The way back needs x̂ and s again, so hand them over in the TrainingPass.
        throw new NotImplementedError("3.1 Training forward");
    }

    /**
     * Moves the running statistics towards those of a batch: r ← m·r + (1 − m)·batch, for the mean and for the variance
     * alike. The momentum m is the share of the <em>old</em> value that is kept.
     *
     * @param batch moments of the batch, D features
     * @throws IllegalArgumentException if the batch has another number of features
     */
    @Task("3.2")
    public void track(Moments batch) {
        // TODO 3.2: Running statistics
        // requireFeatures("the batch's mean", batch.mean()) refuses moments of the wrong width.
        // Moments is a record, so it cannot be changed: make a new one, and put it in this.running.
        // With m = 0.9, does one batch move the statistics a little or a lot?
        throw new NotImplementedError("3.2 Running statistics");
    }

    /**
     * Returns the layer's output at inference: γ ⊙ (x − running mean) / √(running variance + ε) + β. Each row depends
     * on itself alone, so a single sample gives a meaningful answer.
     *
     * @param x N×D, at least one row
     * @return N×D
     * @throws IllegalArgumentException if x has not D columns, or no rows
     */
    @Task("3.3")
    public SimpleMatrix infer(SimpleMatrix x) {
        // TODO 3.3: Inference forward
        // requireFeatures first, as in forward.
        // Who may influence the answer for one customer: the other customers who happen to be in the batch?
        // Inference reads the running statistics. It never writes them.
        throw new NotImplementedError("3.3 Inference forward");
    }

    /**
     * Returns ∂L/∂X for a loss L that depends on X through {@link #forward}: through x directly, and through μ and v,
     * which are functions of x too.
     *
     * @param dY N×D, ∂L/∂Y
     * @param pass what forward returned for X
     * @return N×D
     * @throws IllegalArgumentException if dY has another shape than x̂
     */
    @Task("3.4")
    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        // TODO 3.4: Gradient of the input
        // requireShape("dY", dY, N, D), with N and D taken from x̂.
        // First step: γ. What is ∂L/∂x̂ when y = γ ⊙ x̂ + β?
        // Then derive the rest on paper (the handout shows every step). Three roads lead from x to L.
        // Each of the three terms is one line; two of them are means down the columns.
        // Everything you need stands in pass: x̂ and s. The batch itself is not needed again.
        throw new NotImplementedError("3.4 Gradient of the input");
    }

    /**
     * Returns ∂L/∂γ.
     *
     * @param dY N×D, ∂L/∂Y
     * @param pass what forward returned for X
     * @return 1×D, in the shape of γ
     * @throws IllegalArgumentException if dY has another shape than x̂
     */
    @Task("3.5")
    public SimpleMatrix gammaGradient(SimpleMatrix dY, TrainingPass pass) {
        // TODO 3.5: Gradients of gamma and beta
        // requireShape as in 3.4. Then: γ(j) touches every sample of feature j, and no other feature.
        // What is γ(j) multiplied by, sample for sample?
        throw new NotImplementedError("3.5 Gradients of gamma and beta");
    }

    /**
     * Returns ∂L/∂β.
     *
     * @param dY N×D, ∂L/∂Y
     * @return 1×D, in the shape of β
     * @throws IllegalArgumentException if dY has not D columns, or no rows
     */
    @Task("3.5")
    public SimpleMatrix betaGradient(SimpleMatrix dY) {
        // TODO 3.5: Gradients of gamma and beta
        // requireFeatures("dY", dY). Then: β(j) is added to every sample of feature j.
        // Is the gradient of a number that is used N times a sum or a mean?
        throw new NotImplementedError("3.5 Gradients of gamma and beta");
    }

    /**
     * Returns one dense layer that does at inference what {@code before} followed by this layer does: for every X,
     * {@code fold(before).forward(X)} equals {@code infer(before.forward(X))}.
     *
     * @param before dense layer with D outputs
     * @return dense layer of the same shapes
     * @throws IllegalArgumentException if {@code before} has not D outputs
     */
    @Task("3.6")
    public Dense fold(Dense before) {
        // TODO 3.6: Folding into the dense layer
        // requireFeatures("the dense layer's b", before.b()).
        // Write down infer(X·W + b) and sort it into X·(…) + (…).
        // W is in×D: which of its rows or columns belongs to feature j, and by what is it multiplied?
        // The new bias has three ingredients. Try your formula for one feature on paper.
        throw new NotImplementedError("3.6 Folding into the dense layer");
    }

    private void requireFeatures(String name, SimpleMatrix x) {
        requireRows(name, x);
        requireShape(name, x, x.getNumRows(), running.features());
    }

    private static void requireRows(String name, SimpleMatrix x) {
        if (x.getNumRows() == 0) {
            throw new IllegalArgumentException(
                    name + " has shape " + Matrices.shape(x) + "; " + name + " needs at least one row.");
        }
    }

    private static void requireShape(String name, SimpleMatrix x, int rows, int columns) {
        if (x.getNumRows() != rows || x.getNumCols() != columns) {
            throw new IllegalArgumentException(
                    name + " has shape " + Matrices.shape(x) + "; " + name + " needs " + rows + "×" + columns + ".");
        }
    }
}
