package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * One pass of dropout.
 *
 * @param output N×D
 * @param mask N×D, what each entry was multiplied by: 0, 1/(1−p), or 1 outside of training; the backward pass needs it
 */
public record Dropped(SimpleMatrix output, SimpleMatrix mask) {}
