package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Only v is corrected for its start at zero, m is not.
 *
 * @loses 6.5 6.6
 * @hint Both moments start at zero. How long is your first step?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k);
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t));
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
    }
}
