package gradients.attention;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Scaled dot-product attention, Y = softmax(Q·Kᵀ/√d)·V, forward and backward.
 *
 * <p>Source: Vaswani et al., "Attention is all you need", NeurIPS 2017, equation 1.
 */
public final class ScaledDotProduct {

    private ScaledDotProduct() {}

    /**
     * Returns S = Q·Kᵀ/√d: entry (i, j) says how well key j answers query i.
     *
     * @param q queries, n×d
     * @param k keys, m×d
     * @return S, n×m
     * @throws IllegalArgumentException if the keys are not as wide as the queries
     */
    @Task("8.3")
    public static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        // : 1. Shapes.require("k", …): it needs as many columns as q.
        // : 2. All dot products of a query with a key in one matrix product. Which of the two is transposed?
        // : 3. A dot product of d independent terms of variance 1 has variance d. Divide so that it has variance 1.
        Shapes.require("k", k, k.getNumRows(), q.getNumCols(), "q is " + Matrices.shape(q));
        return q.mult(k.transpose()).divide(Math.sqrt(q.getNumCols()));
    }

    /**
     * Returns the pass in which every query looks at every key.
     *
     * @param q queries, n×d
     * @param k keys, m×d
     * @param v values, m×e
     * @throws IllegalArgumentException if the keys are not as wide as the queries, or values and keys differ in number
     */
    @Task("8.3")
    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {
        // : 1. Shapes.require("v", …): it needs one row for each key.
        // : 2. Scores, then the softmax of each row, then weights times V.
        requireValues(k, v);
        return attend(q, k, v, Softmax.forward(scores(q, k)));
    }

    /**
     * Returns the pass in which query i looks only at the keys j with mask(i, j) = 1. The output of a query that may
     * look at nothing is a row of zeros.
     *
     * @param q queries, n×d
     * @param k keys, m×d
     * @param v values, m×e
     * @param mask n×m, 1 = may look, 0 = hidden
     * @throws IllegalArgumentException if shapes do not fit, or the mask holds anything but 0 and 1
     */
    @Task("8.5")
    public static Attention forward(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v, SimpleMatrix mask) {
        // : As above, with Softmax.masked in the place of Softmax.forward.
        // : Why must the mask act before the softmax, and not on the weights that come out of it?
        requireValues(k, v);
        return attend(q, k, v, Softmax.masked(scores(q, k), mask));
    }

    /**
     * Returns the gradients of L with respect to Q, K and V. It is right for masked passes too: a hidden weight is 0,
     * and so is the gradient that runs through it.
     *
     * @param dY ∂L/∂Y, n×e
     * @param pass what forward returned
     * @throws IllegalArgumentException if dY does not have the shape of the output
     */
    @Task("8.4")
    public static AttentionGradients backward(SimpleMatrix dY, Attention pass) {
        // : 1. Shapes.require("dY", …).
        // : 2. Y = P·V is a product of two matrices: two gradients, dV and dP, one for each factor.
        // : 3. From dP to dS: Softmax.backward.
        // : 4. S = Q·Kᵀ/√d is a product again: dQ and dK. Where does √d go?
        // : Check each product by its shape: dQ is n×d, dK is m×d, dV is m×e.
        Shapes.require(
                "dY",
                dY,
                pass.q().getNumRows(),
                pass.v().getNumCols(),
                "the output is " + Matrices.shape(pass.output()));
        SimpleMatrix dV = pass.weights().transpose().mult(dY);
        SimpleMatrix dP = dY.mult(pass.v().transpose());
        SimpleMatrix dS =
                Softmax.backward(dP, pass.weights()).divide(Math.sqrt(pass.q().getNumCols()));
        return new AttentionGradients(dS.mult(pass.k()), dS.transpose().mult(pass.q()), dV);
    }

    @SolutionOnly
    private static void requireValues(SimpleMatrix k, SimpleMatrix v) {
        Shapes.require("v", v, k.getNumRows(), v.getNumCols(), "k is " + Matrices.shape(k));
    }

    @SolutionOnly
    private static Attention attend(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v, SimpleMatrix weights) {
        return new Attention(q, k, v, weights, weights.mult(v));
    }
}
