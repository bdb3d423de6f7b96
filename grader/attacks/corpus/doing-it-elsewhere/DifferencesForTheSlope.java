package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * Takes the slope of the sigmoid by central differences instead of deriving it.
 *
 * @levels process namespaces
 * @partly 1.2 FAILED
 * @control ComputesForAWhile
 */
class Sigmoid {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        double h = 1e-5;
        return value(z.plus(h)).minus(value(z.minus(h))).divide(2 * h);
    }
}
