package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * The derivatives of a loss L through RMS norm, which has no shift.
 *
 * @param dX ∂L/∂X, N×D
 * @param dGamma ∂L/∂γ, 1×D
 */
public record RmsGradients(SimpleMatrix dX, SimpleMatrix dGamma) {}
