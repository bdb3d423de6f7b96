package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Only m is corrected for its start at zero, v is not.
 *
 * @loses 6.5 6.6
 * @hint Both moments start at zero. What does the smallness of v do to the first steps?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t));
        SimpleMatrix vHat = v.get(k);
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
    }
}
