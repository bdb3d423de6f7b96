package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The sigmoid is written into the matrix z that was passed in, and the caller's pre-activations are gone.
 *
 * @loses 1.1
 * @hint The backward pass will ask for z again. Write the result into a new matrix.
 */
class Sigmoid {

    public static SimpleMatrix value(SimpleMatrix z) {
        for (int i = 0; i < z.getNumElements(); i++) {
            z.set(i, stable(z.get(i)));
        }
        return z;
    }
}
