package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The correction is 1 − β·t instead of 1 − βᵗ.
 *
 * @loses 6.5 6.6
 * @hint The share left from the start fades by a factor β in every step. What is that after t steps?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - beta1 * t);
        SimpleMatrix vHat = v.get(k).divide(1 - beta2 * t);
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
    }
}
