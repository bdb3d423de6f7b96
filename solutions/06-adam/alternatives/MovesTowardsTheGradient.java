package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The moments are written as a step towards the new value: m + (1 − β)·(g − m).
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
            SimpleMatrix square = gradient.elementPower(2);
            m.set(k, m.get(k).plus(gradient.minus(m.get(k)).scale(1 - beta1)));
            v.set(k, v.get(k).plus(square.minus(v.get(k)).scale(1 - beta2)));
            next.add(parameters.get(k).minus(direction(k).scale(learningRate)));
        }
        return next;
    }
}
