package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * μ multiplies the sum of old velocity and gradient, so today's gradient is already weakened.
 *
 * @loses 6.2
 * @hint Who has to forget: the old velocity, or today's gradient as well? Look at the brackets.
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            velocities.set(k, velocities.get(k).plus(gradients.get(k)).scale(momentum));
            next.add(parameters.get(k).minus(velocities.get(k).scale(learningRate)));
        }
        return next;
    }
}
