package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step adds today's gradient to the decayed new velocity: that is Nesterov's momentum.
 *
 * @loses 6.2
 * @hint A fine method, but another one. Compare the handout's second line with your step: what moves w?
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            velocities.set(k, velocities.get(k).scale(momentum).plus(gradients.get(k)));
            SimpleMatrix ahead = velocities.get(k).scale(momentum).plus(gradients.get(k));
            next.add(parameters.get(k).minus(ahead.scale(learningRate)));
        }
        return next;
    }
}
