package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * ε is added to v̂ before the root is taken.
 *
 * @loses 6.5 6.6
 * @hint Take the root first, then add ε. For gradients near 1e-8 it makes all the difference.
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t));
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t));
        return mHat.elementDiv(Matrices.map(vHat, s -> Math.sqrt(s + epsilon)));
    }
}
