package gradients.backprop;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivatives of a loss L by everything it depends on. Each has the shape of what it is the derivative by.
 *
 * @param weights ∂L/∂W of each layer, first layer first
 * @param biases ∂L/∂b of each layer, first layer first
 * @param input ∂L/∂X, N×D
 */
public record Gradients(List<SimpleMatrix> weights, List<SimpleMatrix> biases, SimpleMatrix input) {

    public Gradients {
        weights = List.copyOf(weights);
        biases = List.copyOf(biases);
    }
}
