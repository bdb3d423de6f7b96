package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass returns the upstream gradient as it is.
 *
 * @loses 13.3
 * @hint An entry that was dropped had no influence on the loss. Which gradient does it get?
 */
class Dropout {

    public static SimpleMatrix backward(SimpleMatrix dY, SimpleMatrix mask) {
        Settings.requireSameShape("mask", mask, "dY", dY);
        return dY.copy();
    }
}
