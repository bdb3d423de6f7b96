package gradients.activations;

import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * By how much a gradient grows or shrinks on its way back through n layers A ← f(A·W): a layer multiplies it by f′(z)
 * and by Wᵀ, and both count.
 */
public final class GradientFactor {

    private GradientFactor() {}

    /**
     * Returns the gradient that arrives before the first layer: from the last layer to the first, dA ← (dA ⊙ f′(z))·Wᵀ.
     *
     * @param dA N×out, the gradient by the last layer's output; out is that of the last layer
     * @param weights W of each layer, first to last, in×out
     * @param slopes f′(z) of each layer, first to last, N×out
     * @return N×in, with in that of the first layer; dA itself, copied, if there are no layers
     * @throws IllegalArgumentException if there are not as many slopes as weights, or if a shape does not fit
     */
    @Task("10.7")
    public static SimpleMatrix carry(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        // : checkLayers(dA, weights, slopes), below, is given: begin with it.
        // : Which layer does the gradient meet first? And inside one layer: the activation or the weights?
        checkLayers(dA, weights, slopes);
        SimpleMatrix gradient = dA.copy();
        for (int layer = weights.size() - 1; layer >= 0; layer--) {
            gradient = gradient.elementMult(slopes.get(layer))
                    .mult(weights.get(layer).transpose());
        }
        return gradient;
    }

    /**
     * Returns ‖gradient before the first layer‖ / ‖dA‖, both Euclidean over all entries.
     *
     * @param dA N×out, not all 0
     * @param weights as in {@link #carry}
     * @param slopes as in {@link #carry}
     * @throws IllegalArgumentException for the reasons of {@link #carry}, or if every entry of dA is 0
     */
    @Task("10.7")
    public static double factor(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        // : SimpleMatrix has normF. Nothing divided by nothing is no factor: throw, and name dA.
        SimpleMatrix gradient = carry(dA, weights, slopes);
        double before = dA.normF();
        if (before == 0) {
            throw new IllegalArgumentException("dA has only zeros; a gradient of length 0 has no factor.");
        }
        return gradient.normF() / before;
    }

    /**
     * Returns the factor of one layer on average, in the sense in which factors average: the number q with qⁿ = factor.
     *
     * @param factor of n layers together, 0 or more and finite
     * @param layers n, at least 1
     * @throws IllegalArgumentException if the factor is negative, infinite or NaN, or if there is no layer
     */
    @Task("10.7")
    public static double perLayer(double factor, int layers) {
        // : checkFactor(factor, layers), below, is given: begin with it.
        // : A factor of 1e-6 over 6 layers is 0.1 a layer, not 1e-6/6. And what is 1/6 in Java?
        checkFactor(factor, layers);
        return Math.pow(factor, 1.0 / layers);
    }

    private static void checkLayers(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        if (weights.size() != slopes.size()) {
            throw new IllegalArgumentException("There are " + weights.size() + " weights and " + slopes.size()
                    + " slopes; each layer needs one of each.");
        }
        int out = dA.getNumCols();
        for (int layer = weights.size() - 1; layer >= 0; layer--) {
            SimpleMatrix w = weights.get(layer);
            check("weights", layer, w, w.getNumRows(), out);
            check("slopes", layer, slopes.get(layer), dA.getNumRows(), out);
            out = w.getNumRows();
        }
    }

    private static void check(String list, int layer, SimpleMatrix matrix, int rows, int columns) {
        if (matrix.getNumRows() != rows || matrix.getNumCols() != columns) {
            throw new IllegalArgumentException(list + " of layer " + layer + " has shape " + Matrices.shape(matrix)
                    + "; it needs " + rows + "×" + columns + ".");
        }
    }

    private static void checkFactor(double factor, int layers) {
        if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("factor is " + factor + "; it must be a finite number of 0 or more.");
        }
        if (layers < 1) {
            throw new IllegalArgumentException("layers is " + layers + "; at least 1 is needed.");
        }
    }
}
