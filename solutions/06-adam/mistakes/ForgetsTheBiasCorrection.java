package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * m and v are used as they are, although they start at zero and are too small in the first steps.
 *
 * @loses 6.5 6.6
 * @hint How large is m after one step, compared with the only gradient that it has seen? Divide by the share
 *     that is missing.
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k);
        SimpleMatrix vHat = v.get(k);
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
    }
}
