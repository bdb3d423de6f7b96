package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * m̂ is divided by the bare root, so an entry without any gradient becomes NaN.
 *
 * @loses 6.5 6.6
 * @hint Some parameters receive no gradient at all. What is 0/0?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t));
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t));
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt));
    }
}
