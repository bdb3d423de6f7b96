package gradients.attention;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** The softmax of each row: scores in, weights out that are not negative and add up to 1 along the row. */
public final class Softmax {

    private Softmax() {}

    /**
     * Returns P with pᵢⱼ = exp(sᵢⱼ) / Σₖ exp(sᵢₖ). Every row is a distribution of its own; scores of any finite size
     * give finite weights.
     *
     * @param scores S, n×m
     * @return P, n×m
     * @throws IllegalArgumentException if the scores are empty
     */
    @Task("8.1")
    public static SimpleMatrix forward(SimpleMatrix scores) {
        // TODO 8.1: Softmax and its backward pass
        // 1. Shapes.requireEntries("scores", scores), which is given.
        // 2. For each row: which number can you subtract from all its scores without changing the result, so that
        //    no exponent is positive? Then exponentiate, add up, divide.
        // Rows do not talk to each other: one row at −1000 and another at +1000 must both come out right.
        throw new NotImplementedError("8.1 Softmax and its backward pass");
    }

    /**
     * Returns ∂L/∂S = P ⊙ (∂L/∂P − r), where r is the row sum of P ⊙ ∂L/∂P, the same for all entries of a row.
     *
     * @param dP ∂L/∂P, n×m
     * @param p the weights that forward returned, n×m; a row may be all zeros, its gradient is zero
     * @return ∂L/∂S, n×m
     * @throws IllegalArgumentException if dP does not have the shape of P
     */
    @Task("8.1")
    public static SimpleMatrix backward(SimpleMatrix dP, SimpleMatrix p) {
        // TODO 8.1: Softmax and its backward pass
        // 1. Shapes.require("dP", dP, …, "P is " + Matrices.shape(p)).
        // 2. r: multiply P and dP entry by entry, add up along each row (Matrices.rowSums).
        // 3. P ⊙ (dP − r), with r subtracted from every entry of its row.
        // You have P: there is nothing to exponentiate here.
        throw new NotImplementedError("8.1 Softmax and its backward pass");
    }

    /**
     * Returns the softmax of each row over the keys that the mask lets through: hidden entries are exactly 0, the
     * others add up to 1. A row that is hidden completely is a row of zeros.
     *
     * @param scores S, n×m; what stands at a hidden place has no influence
     * @param mask n×m, 1 = may look, 0 = hidden
     * @return P, n×m
     * @throws IllegalArgumentException if the mask has another shape, or entries that are neither 0 nor 1
     */
    @Task("8.5")
    public static SimpleMatrix masked(SimpleMatrix scores, SimpleMatrix mask) {
        // TODO 8.5: Masks
        // 1. Shapes.requireMask(mask, n, m).
        // 2. A hidden score takes no part: not in the sum, and not in the maximum either. Which score has weight 0
        //    after exp?
        // 3. What is the maximum, and what is the sum, of a row without a live key? Decide it before you divide.
        throw new NotImplementedError("8.5 Masks");
    }
}
