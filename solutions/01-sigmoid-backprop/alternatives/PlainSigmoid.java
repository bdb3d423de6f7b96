package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * 1/(1 + e⁻ᶻ) for every z: in doubles e¹⁰⁰⁰ is infinite, and 1 divided by infinity is 0, which is right.
 */
class Sigmoid {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, x -> 1 / (1 + Math.exp(-x)));
    }
}
