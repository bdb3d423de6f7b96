package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * m, v and t begin anew in every call, so every step is a first step.
 *
 * @loses 6.5 6.6
 * @hint What must the optimiser know at step 2 about step 1? Where is it kept?
 */
class Adam {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        m.clear();
        v.clear();
        m.addAll(Parameters.zerosLike(parameters));
        v.addAll(Parameters.zerosLike(parameters));
        t = 1;
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            m.set(k, m.get(k).scale(beta1).plus(gradient.scale(1 - beta1)));
            v.set(k, v.get(k).scale(beta2).plus(gradient.elementMult(gradient).scale(1 - beta2)));
            next.add(parameters.get(k).minus(direction(k).scale(learningRate)));
        }
        return next;
    }
}
