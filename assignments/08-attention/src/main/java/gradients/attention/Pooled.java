package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * A sequence summed up by attention pooling.
 *
 * @param context c, the weighted mean of the states, 1×D
 * @param weights α, one for each position, 1×T
 */
public record Pooled(SimpleMatrix context, SimpleMatrix weights) {}
