package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The root is taken before the correction: √v is divided by 1 − β₂ᵗ.
 *
 * @loses 6.5 6.6
 * @hint v̂ is v divided by 1 − β₂ᵗ, and then comes the root. Does a factor leave a root unchanged?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t));
        SimpleMatrix vHat = Matrices.map(v.get(k), Math::sqrt).divide(1 - Math.pow(beta2, t));
        return mHat.elementDiv(vHat.plus(epsilon));
    }
}
