package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * m̂ and v̂ are stored in place of m and v, so the correction is applied again and again.
 *
 * @loses 6.5 6.6
 * @hint What does the next step start from? Correct a copy, and keep the moments as they are.
 */
class Adam {

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
            m.set(k, m.get(k).divide(1 - Math.pow(beta1, t)));
            v.set(k, v.get(k).divide(1 - Math.pow(beta2, t)));
            SimpleMatrix root = Matrices.map(v.get(k), Math::sqrt);
            next.add(parameters.get(k).minus(m.get(k).scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
