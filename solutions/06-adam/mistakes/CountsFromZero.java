package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The correction uses t − 1, so the first step divides by 1 − β⁰ = 0.
 *
 * @loses 6.5 6.6
 * @hint The first update has t = 1. Is t counted up before or after it is used?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t - 1));
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t - 1));
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
    }
}
