package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step uses today's gradient in place of m̂: that is RMSprop with a correction.
 *
 * @loses 6.5 6.6
 * @hint You keep m, but who reads it?
 */
class Adam {

    private SimpleMatrix bare(int k, SimpleMatrix gradient) {
        SimpleMatrix vHat = v.get(k).divide(1 - Math.pow(beta2, t));
        return gradient.elementDiv(Matrices.map(vHat, Math::sqrt).plus(epsilon));
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
            next.add(parameters.get(k).minus(bare(k, gradient).scale(learningRate)));
        }
        return next;
    }
}
