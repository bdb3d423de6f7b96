package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The correction of m goes into the step's length and the root of the correction of v into the denominator.
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).scale(1 / (1 - Math.pow(beta1, t)));
        SimpleMatrix vHat = Matrices.map(v.get(k), Math::sqrt).divide(Math.sqrt(1 - Math.pow(beta2, t)));
        return mHat.elementDiv(vHat.plus(epsilon));
    }
}
