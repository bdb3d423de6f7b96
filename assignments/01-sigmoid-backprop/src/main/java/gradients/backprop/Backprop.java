package gradients.backprop;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** The forward pass, the backward pass and one step of gradient descent, for a network of any depth. */
public final class Backprop {

    private Backprop() {}

    /**
     * Returns everything that a forward pass computes on its way: A⁰ = X, and for each layer Z = A·W + b and the next
     * A = f(Z).
     *
     * @param x X, N×D, where D is the number of rows of the first layer's W
     */
    @Task("1.5")
    public static ForwardPass forward(Network network, SimpleMatrix x) {
        // TODO 1.5: Forward pass with cache
        // Start two lists: activations, which already holds X, and preActivations, empty.
        // One turn of the loop is one layer: read the last activation, compute Z with your Dense.forward,
        // remember Z, apply network.activation(layer), remember A.
        throw new NotImplementedError("1.5 Forward pass with cache");
    }

    /**
     * Returns the derivatives of the loss L by every W, every b and X. From the last layer to the first, with U = ∂L/∂A
     * of what the layer returned:
     *
     * <pre>
     * Δ  = U ⊙ f′(Z)       N×out
     * dW = Aᵀ·Δ            in×out, where A is what the layer read
     * db = column sums of Δ  1×out
     * U  = Δ·Wᵀ            N×in, for the layer before
     * </pre>
     *
     * @param pass what {@link #forward} returned for this network
     * @param dY ∂L/∂Y, N×K, in the shape of the network's output
     * @throws IllegalArgumentException naming dY, its shape and the shape it needs, if it has not the output's shape
     */
    @Task("1.6")
    public static Gradients backward(Network network, ForwardPass pass, SimpleMatrix dY) {
        // TODO 1.6: Backward pass through any depth
        // Check dY first. Then walk the layers from the last to the first, carrying one matrix U, which starts as dY.
        // In each layer write the shapes of U, Z, A and W beside each other: only one order of the
        // products fits. Which A did this layer read: activations().get(layer) or get(layer + 1)?
        // The lists of the result start with the first layer, and you meet the last one first.
        // What is U when the loop is over?
        throw new NotImplementedError("1.6 Backward pass through any depth");
    }

    /**
     * Returns the Frobenius norm ‖dW‖ = √(Σ dW(i, j)²) of each layer, first layer first. Biases do not count. The
     * squares of entries like 1e-200 or 1e200 must neither vanish nor overflow; a NaN entry gives NaN.
     *
     * @return L numbers
     */
    @Task("1.7")
    public static double[] layerNorms(Gradients gradients) {
        // TODO 1.7: Gradient norm of each layer
        // Square 1e-200 and you get 0: a vanishing gradient would be reported as a vanished one. Math.hypot(a, b)
        // is √(a² + b²) without that accident; or divide by the largest entry first and multiply in the end.
        // Before you use a norm of EJML's, try it on a matrix of NaN alone, and read what normP2 means for matrices.
        throw new NotImplementedError("1.7 Gradient norm of each layer");
    }

    /**
     * Returns the network after one step of gradient descent, W − η·dW and b − η·db in every layer. The network that is
     * given stays as it is.
     *
     * @param learningRate η
     * @throws IllegalArgumentException naming learningRate, if it is negative, infinite or NaN
     */
    @Task("1.8")
    public static Network step(Network network, Gradients gradients, double learningRate) {
        // TODO 1.8: One step of gradient descent
        // Every comparison with NaN is false: how do you write a condition that refuses NaN, too?
        // New lists, new matrices; the activations are carried over.
        throw new NotImplementedError("1.8 One step of gradient descent");
    }
}
