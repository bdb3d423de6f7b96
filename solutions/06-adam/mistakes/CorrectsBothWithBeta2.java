package gradients.adam;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Both moments are corrected with 1 − β₂ᵗ.
 *
 * @loses 6.5 6.6
 * @hint Each moment lacks its own share. Which β does m fade with?
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta2, t));
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t));
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
    }
}
