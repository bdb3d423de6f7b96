package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * Shapes are not checked, so that a mismatch ends in an exception of EJML's which names neither X nor b.
 *
 * @loses 1.4
 * @hint Look at the message that your caller gets now. Check both arguments before you compute, and say which one
 *     is wrong, what it is and what it needs to be.
 */
class Dense {

    public static SimpleMatrix forward(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        SimpleMatrix z = x.mult(w);
        SimpleMatrix ones = new SimpleMatrix(x.getNumRows(), 1);
        ones.fill(1);
        return z.plus(ones.mult(b));
    }
}
