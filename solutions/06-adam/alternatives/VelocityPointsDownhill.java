package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The velocity points downhill and is added to the parameter.
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            velocities.set(k, velocities.get(k).scale(momentum).minus(gradients.get(k)));
            next.add(parameters.get(k).plus(learningRate, velocities.get(k)));
        }
        return next;
    }
}
