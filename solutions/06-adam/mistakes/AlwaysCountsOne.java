package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The correction always divides by 1 − β, as if every step were the first.
 *
 * @loses 6.5 6.6
 * @hint t must survive between calls, and grow. How large should the correction be after a thousand steps?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - beta1);
        SimpleMatrix vHat = v.get(k).divide(1 - beta2);
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
    }
}
