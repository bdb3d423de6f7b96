package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient enters the velocity with a factor 1 − μ, as in an average, so the steps are much too short.
 *
 * @loses 6.2
 * @hint There are two conventions. The handout's velocity adds gradients up: which factor stands before g there?
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
                    k, velocities.get(k).scale(momentum).plus(gradients.get(k).scale(1 - momentum)));
            next.add(parameters.get(k).minus(velocities.get(k).scale(learningRate)));
        }
        return next;
    }
}
