package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * The derivatives of a loss L, each in the shape of what it is the derivative by.
 *
 * @param dX ∂L/∂X, N×D
 * @param dGamma ∂L/∂γ
 * @param dBeta ∂L/∂β
 */
public record Gradients(SimpleMatrix dX, SimpleMatrix dGamma, SimpleMatrix dBeta) {}
