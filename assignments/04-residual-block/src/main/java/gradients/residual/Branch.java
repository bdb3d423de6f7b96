package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * What the branch F computes, F(x) = ReLU(x·W1 + b1)·W2 + b2, step by step.
 *
 * @param z1 x·W1 + b1, N×H
 * @param h ReLU(z1), N×H
 * @param f F(x) = h·W2 + b2, N×K
 */
public record Branch(SimpleMatrix z1, SimpleMatrix h, SimpleMatrix f) {}
