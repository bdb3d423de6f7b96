package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * m and v give the share β to today's gradient and 1 − β to the past.
 *
 * @loses 6.5 6.6
 * @hint β near 1 means a long memory. Which of the two terms is the memory?
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
            m.set(k, m.get(k).scale(1 - beta1).plus(gradient.scale(beta1)));
            v.set(
                    k,
                    v.get(k)
                            .scale(1 - beta2)
                            .plus(gradient.elementMult(gradient).scale(beta2)));
            next.add(parameters.get(k).minus(direction(k).scale(learningRate)));
        }
        return next;
    }
}
