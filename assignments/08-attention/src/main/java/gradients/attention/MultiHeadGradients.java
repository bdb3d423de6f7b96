package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradients of one pass of multi-head self-attention, each in the shape of what it belongs to.
 *
 * @param dX T×D
 * @param dWQ D×E
 * @param dWK D×E
 * @param dWV D×E
 * @param dWO E×F
 */
public record MultiHeadGradients(
        SimpleMatrix dX, SimpleMatrix dWQ, SimpleMatrix dWK, SimpleMatrix dWV, SimpleMatrix dWO) {}
