package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * ε is added to the root of the uncorrected v, and the correction is applied to the whole: the variant called ε-hat.
 *
 * @loses 6.5 6.6
 * @hint Two forms of Adam differ in where ε stands. Ours adds it to √v̂, after the correction.
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t));
        SimpleMatrix vHat = Matrices.map(v.get(k), Math::sqrt).plus(epsilon);
        return mHat.elementDiv(vHat.divide(Math.sqrt(1 - Math.pow(beta2, t))));
    }
}
