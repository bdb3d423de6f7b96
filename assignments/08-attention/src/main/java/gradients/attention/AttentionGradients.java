package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradients of one pass of attention, each in the shape of what it belongs to.
 *
 * @param dQ n×d
 * @param dK m×d
 * @param dV m×e
 */
public record AttentionGradients(SimpleMatrix dQ, SimpleMatrix dK, SimpleMatrix dV) {}
