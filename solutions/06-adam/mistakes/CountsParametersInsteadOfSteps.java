package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * t is counted up for every parameter, so the second parameter of the first step already has t = 2.
 *
 * @loses 6.7
 * @hint t counts steps. Is your t++ inside the loop over the parameters?
 */
class Adam {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (t == 0) {
            m.addAll(Parameters.zerosLike(parameters));
            v.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            t++;
            m.set(k, m.get(k).scale(beta1).plus(gradient.scale(1 - beta1)));
            v.set(k, v.get(k).scale(beta2).plus(gradient.elementMult(gradient).scale(1 - beta2)));
            next.add(parameters.get(k).minus(direction(k).scale(learningRate)));
        }
        return next;
    }
}
