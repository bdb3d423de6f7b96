package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * What a forward pass leaves behind.
 *
 * @param y N×D, the output
 * @param xHat N×D, the normalised input, before scale and shift
 * @param deviation what was divided by, one row a sample: N×1 in layer and RMS norm, N×G in group norm, N×C in instance
 *     norm
 */
public record Pass(SimpleMatrix y, SimpleMatrix xHat, SimpleMatrix deviation) {}
