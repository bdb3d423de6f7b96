package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step is computed before m and v have seen today's gradient.
 *
 * @loses 6.5 6.6
 * @hint Does your very first step move anything? Which lines would you swap?
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
            next.add(parameters.get(k).minus(direction(k).scale(learningRate)));
            m.set(k, m.get(k).scale(beta1).plus(gradient.scale(1 - beta1)));
            v.set(k, v.get(k).scale(beta2).plus(gradient.elementMult(gradient).scale(1 - beta2)));
        }
        return next;
    }
}
