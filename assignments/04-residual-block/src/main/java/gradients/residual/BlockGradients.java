package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * The derivatives of a loss L by a block's parameters and by what it read, each in the shape of what it is the
 * derivative by.
 *
 * @param w1 ∂L/∂W1, D×H
 * @param b1 ∂L/∂b1, 1×H
 * @param w2 ∂L/∂W2, H×K
 * @param b2 ∂L/∂b2, 1×K
 * @param ws ∂L/∂Ws, D×K, or null if the shortcut is the identity
 * @param x ∂L/∂x, N×D
 */
public record BlockGradients(
        SimpleMatrix w1, SimpleMatrix b1, SimpleMatrix w2, SimpleMatrix b2, SimpleMatrix ws, SimpleMatrix x) {}
