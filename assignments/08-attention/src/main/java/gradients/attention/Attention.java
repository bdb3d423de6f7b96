package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * One pass of attention: what went in, what came out, and the weights between, kept for the backward pass.
 *
 * @param q queries, n×d
 * @param k keys, m×d
 * @param v values, m×e
 * @param weights P, n×m: row i says how query i distributes its attention over the keys
 * @param output Y = P·V, n×e
 */
public record Attention(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v, SimpleMatrix weights, SimpleMatrix output) {}
