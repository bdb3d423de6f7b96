package gradients.mini;

import org.ejml.simple.SimpleMatrix;

/**
 * The matrix is scaled by three.
 *
 * @loses 90.1
 * @hint How often is twice?
 */
class Mini {

    public static SimpleMatrix twice(SimpleMatrix x) {
        return x.scale(3);
    }
}
