package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * β₁ and β₂ are exchanged: m fades with β₂ and v with β₁.
 *
 * @loses 6.5 6.6
 * @hint Which moment should have the longer memory? Read the constructor's Javadoc once more.
 */
class Adam {

    private SimpleMatrix exchanged(int k) {
        SimpleMatrix mHat = m.get(k).divide(1 - Math.pow(beta2, t));
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta1, t));
        return mHat.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
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
            m.set(k, m.get(k).scale(beta2).plus(gradient.scale(1 - beta2)));
            v.set(k, v.get(k).scale(beta1).plus(gradient.elementMult(gradient).scale(1 - beta1)));
            next.add(parameters.get(k).minus(exchanged(k).scale(learningRate)));
        }
        return next;
    }
}
