package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * σ(z)·σ(−z), from two calls of the sigmoid; from the activation, a − a².
 */
class Sigmoid {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return value(z).elementMult(value(z.negative()));
    }

    public static SimpleMatrix derivativeFromActivation(SimpleMatrix a) {
        return a.minus(a.elementMult(a));
    }
}
