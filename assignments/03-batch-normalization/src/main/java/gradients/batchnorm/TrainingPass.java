package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * What one training pass forward leaves behind: its result, and what the way back will need.
 *
 * @param y N×D, the layer's output γ ⊙ x̂ + β
 * @param xHat N×D, the normalised input x̂ = (x − μ) / s
 * @param deviation 1×D, the divisor s = √(v + ε)
 * @param batch μ and v of this batch
 */
public record TrainingPass(SimpleMatrix y, SimpleMatrix xHat, SimpleMatrix deviation, Moments batch) {}
