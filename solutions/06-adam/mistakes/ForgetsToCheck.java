package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Adam does not look whether the lists fit before it begins.
 *
 * @loses 6.7
 * @hint With one gradient missing, what happens, and what has been remembered by then?
 */
class Adam {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
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
            next.add(parameters.get(k).minus(direction(k).scale(learningRate)));
        }
        return next;
    }
}
