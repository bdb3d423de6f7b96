package gradients.adam;

import org.ejml.simple.SimpleMatrix;

/**
 * m̂ is divided by v̂ itself, without the root.
 *
 * @loses 6.5 6.6
 * @hint If all gradients were ten times as large, how would the first step change? It should not.
 */
class Adam {

    private SimpleMatrix direction(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t));
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t));
        return mHat.elementDiv(vHat.plus(epsilon));
    }
}
