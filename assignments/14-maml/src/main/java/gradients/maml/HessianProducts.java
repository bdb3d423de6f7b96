package gradients.maml;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/**
 * The Hessian of a loss, multiplied by a direction, without ever being written down. With a million parameters the
 * Hessian has 10¹² entries; the product costs about as much as two gradients.
 *
 * <p>H·v is how fast the gradient changes along v: H·v = d/dr ∇L(θ + r·v) at r = 0. So take the formulae of the
 * gradient, line by line, and differentiate each by r. Below, a dot marks such a derivative: Ẏ = dY/dr.
 *
 * <p>Source: B. Pearlmutter, <em>Fast exact multiplication by the Hessian</em>, Neural Computation 6, 1994.
 */
public final class HessianProducts {

    private HessianProducts() {}

    /**
     * Returns H·v for the mean squared error of {@link LinearModel}. With v = (V, c) in the shapes of θ = (W, b):
     *
     * <pre>
     * Ẏ = X·V + c           N×K
     * Ġ = 2Ẏ/(N·K)          N×K
     * H·v = (Xᵀ·Ġ, column sums of Ġ)
     * </pre>
     *
     * @param theta W and b; this Hessian is the same at every θ
     * @param v in the shapes of θ, of any length
     * @throws IllegalArgumentException naming v, if its shapes are others
     */
    @Task("14.2")
    public static Parameters linear(Parameters theta, Batch batch, Parameters v) {
        // TODO 14.2: Hessian times vector, linear model
        // theta.requireShapesOf("v", v) is given: begin with it.
        // Write θ + r·v for θ in the lines of LinearModel.gradient. What is left of Y, of T and of G when each
        // is differentiated by r? The targets do not depend on r.
        throw new NotImplementedError("14.2 Hessian times vector, linear model");
    }

    /**
     * Returns H·v for the mean squared error of {@link TanhNetwork}, exact up to rounding. With v = (V₁, c₁, V₂, c₂) in
     * the shapes of θ = (W₁, b₁, W₂, b₂), and A, G, U, E as in {@link TanhNetwork#gradient}:
     *
     * <pre>
     * Ȧ = (1 − A²) ⊙ (X·V₁ + c₁)                N×H
     * Ẏ = Ȧ·W₂ + A·V₂ + c₂                      N×K
     * Ġ = 2Ẏ/(N·K)                              N×K
     * U̇ = Ġ·W₂ᵀ + G·V₂ᵀ                         N×H
     * Ė = U̇ ⊙ (1 − A²) − 2·U ⊙ A ⊙ Ȧ            N×H
     * H·v = (Xᵀ·Ė, column sums of Ė, Ȧᵀ·G + Aᵀ·Ġ, column sums of Ġ)
     * </pre>
     *
     * @param theta W₁, b₁, W₂ and b₂
     * @param v in the shapes of θ, of any length
     * @throws IllegalArgumentException naming v, if its shapes are others
     */
    @Task("14.3")
    public static Parameters network(Parameters theta, Batch batch, Parameters v) {
        // TODO 14.3: Hessian times vector, network
        // Check the shapes of v. Then everything that TanhNetwork.gradient computes: A, G, U. Then the dotted line of
        // each, in the same order. A product of two things that both depend on r has two terms.
        // Write the shape of each matrix beside it. The result has the shapes of θ.
        throw new NotImplementedError("14.3 Hessian times vector, network");
    }
}
