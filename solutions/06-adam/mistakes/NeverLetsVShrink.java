package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step divides by the largest v̂ so far: that is AMSGrad.
 *
 * @loses 6.5 6.6
 * @hint A fine variant, but another method. What happens to v when the gradients become small?
 */
class Adam {

    private final List<SimpleMatrix> largest = new ArrayList<>();

    private SimpleMatrix shrinking(int k) {
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t));
        if (largest.size() == k) {
            largest.add(vHat.copy());
        }
        for (int i = 0; i < vHat.getNumElements(); i++) {
            largest.get(k).set(i, Math.max(largest.get(k).get(i), vHat.get(i)));
        }
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta1, t));
        return mHat.elementDiv(Matrices.map(largest.get(k), Math::sqrt).plus(epsilon));
    }

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (t == 0) {
            m.addAll(Parameters.zerosLike(parameters));
            v.addAll(Parameters.zerosLike(parameters));
        }
        t++;
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            m.set(k, m.get(k).scale(beta1).plus(gradient.scale(1 - beta1)));
            v.set(k, v.get(k).scale(beta2).plus(gradient.elementMult(gradient).scale(1 - beta2)));
            next.add(parameters.get(k).minus(shrinking(k).scale(learningRate)));
        }
        return next;
    }
}
