package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The learning rate is inside of the velocity, which is subtracted as it is.
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            velocities.set(
                    k, velocities.get(k).scale(momentum).plus(gradients.get(k).scale(learningRate)));
            next.add(parameters.get(k).minus(velocities.get(k)));
        }
        return next;
    }
}
